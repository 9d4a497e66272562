/** The configuration of transformers, and the typed fields of kustomize's files. */
@NullMarked
package dev.releaseaudit.k8s.kustomize.config;

import org.jspecify.annotations.NullMarked;
