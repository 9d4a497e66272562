/** A small pack about notes, one to a line, for the tests of this module. */
@NullMarked
package dev.releaseaudit.notes;

import org.jspecify.annotations.NullMarked;
