/** Reads environment files for the engine. Not for use by others. */
@NullMarked
package dev.releaseaudit.env.internal;

import org.jspecify.annotations.NullMarked;
