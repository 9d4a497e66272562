/** The subjects that a kustomization makes of a target: the overlay, what its directives did, and what it leaves out. */
@NullMarked
package dev.releaseaudit.k8s.overlay;

import org.jspecify.annotations.NullMarked;
