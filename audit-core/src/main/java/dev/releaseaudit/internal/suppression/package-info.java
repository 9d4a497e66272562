/** Finds out which findings do not count because somebody said so, and which of these words have no effect. */
@NullMarked
package dev.releaseaudit.internal.suppression;

import org.jspecify.annotations.NullMarked;
