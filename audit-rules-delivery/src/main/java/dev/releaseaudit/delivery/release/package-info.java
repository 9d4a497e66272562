/** Derives what runs in production. */
@NullMarked
package dev.releaseaudit.delivery.release;

import org.jspecify.annotations.NullMarked;
