/** Reads the list of findings that were there before. */
@NullMarked
package dev.releaseaudit.internal.baseline;

import org.jspecify.annotations.NullMarked;
