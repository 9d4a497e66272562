/** Judges notes. */
@NullMarked
package dev.releaseaudit.notes.rules;

import org.jspecify.annotations.NullMarked;
