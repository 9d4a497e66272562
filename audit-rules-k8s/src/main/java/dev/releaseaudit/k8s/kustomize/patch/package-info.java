/** Applies strategic merge patches and JSON patches. */
@NullMarked
package dev.releaseaudit.k8s.kustomize.patch;

import org.jspecify.annotations.NullMarked;
