/** Selects resources by name, kind and label. */
@NullMarked
package dev.releaseaudit.k8s.kustomize.select;

import org.jspecify.annotations.NullMarked;
