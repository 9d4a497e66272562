/** Puts a kustomization together from its parts. */
@NullMarked
package dev.releaseaudit.k8s.kustomize.build;

import org.jspecify.annotations.NullMarked;
