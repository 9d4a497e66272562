/** Judges how environment files are written, as dotenv-linter does; off unless asked for. */
@NullMarked
package dev.releaseaudit.env.rules.style;

import org.jspecify.annotations.NullMarked;
