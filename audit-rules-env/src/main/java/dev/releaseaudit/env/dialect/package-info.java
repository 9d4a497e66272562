/** Reads environment files as their loaders do, each in its own dialect. Nothing is ever executed. */
@NullMarked
package dev.releaseaudit.env.dialect;

import org.jspecify.annotations.NullMarked;
