/** Judges the length of notes, by a family of rules. */
@NullMarked
package dev.releaseaudit.limits;

import org.jspecify.annotations.NullMarked;
