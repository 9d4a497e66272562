/** Runs rules over subjects and stamps their verdicts into findings. */
@NullMarked
package dev.releaseaudit.internal.engine;

import org.jspecify.annotations.NullMarked;
