/** Judges environment files by their values and by where they are. */
@NullMarked
package dev.releaseaudit.env.rules.files;

import org.jspecify.annotations.NullMarked;
