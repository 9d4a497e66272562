/** Judges whether what code reads and what samples say is the same. */
@NullMarked
package dev.releaseaudit.env.rules.usage;

import org.jspecify.annotations.NullMarked;
