/** Offers the pack and its readers. */
@NullMarked
package dev.releaseaudit.delivery.internal;

import org.jspecify.annotations.NullMarked;
