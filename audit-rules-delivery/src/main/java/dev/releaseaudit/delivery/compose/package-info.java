/** Loads Compose projects as {@code docker compose} does: merged, interpolated, in the long form of everything. */
@NullMarked
package dev.releaseaudit.delivery.compose;

import org.jspecify.annotations.NullMarked;
