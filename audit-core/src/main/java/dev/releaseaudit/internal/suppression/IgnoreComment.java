package dev.releaseaudit.internal.suppression;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * A comment that asks to ignore rules on some lines.
 *
 * @param syntax what it says
 * @param location where it is
 * @param lastLine the last line that it speaks of: its own, or the one below where it stands by itself
 */
record IgnoreComment(IgnoreSyntax syntax, Location location, int lastLine) implements Located {}
