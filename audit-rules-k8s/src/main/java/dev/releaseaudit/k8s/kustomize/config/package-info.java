/** Reads kustomizations and the configurations of their transformers. */
@NullMarked
package dev.releaseaudit.k8s.kustomize.config;

import org.jspecify.annotations.NullMarked;
