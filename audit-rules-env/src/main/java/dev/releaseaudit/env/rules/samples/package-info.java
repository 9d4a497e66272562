/** Judges sample files. */
@NullMarked
package dev.releaseaudit.env.rules.samples;

import org.jspecify.annotations.NullMarked;
