/** Finds the environment variables that source code reads. */
@NullMarked
package dev.releaseaudit.env.usage;

import org.jspecify.annotations.NullMarked;
