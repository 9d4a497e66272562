/** Prints what was rendered, as kustomize does. */
@NullMarked
package dev.releaseaudit.k8s.kustomize.print;

import org.jspecify.annotations.NullMarked;
