/** Rules about what an overlay makes of its base. */
@NullMarked
package dev.releaseaudit.k8s.rules.overlays;

import org.jspecify.annotations.NullMarked;
