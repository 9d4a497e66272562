/** Renders kustomizations as kustomize does, with the place of every value; usable by itself. */
@NullMarked
package dev.releaseaudit.k8s.kustomize;

import org.jspecify.annotations.NullMarked;
