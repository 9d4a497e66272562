/** Joins what builds, names and runs one program. */
@NullMarked
package dev.releaseaudit.delivery.program;

import org.jspecify.annotations.NullMarked;
