/** Judges environment files by what the loaders that read them make of them. */
@NullMarked
package dev.releaseaudit.env.rules.loading;

import org.jspecify.annotations.NullMarked;
