package dev.releaseaudit.internal.suppression;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * Is a comment that asks to ignore rules on some line.
 *
 * @param syntax what it says
 * @param location where it is
 * @param lastLine the last line that it speaks of: its own, or the one below where it stands by itself
 */
record IgnoreComment(IgnoreSyntax syntax, Location location, int lastLine) implements Located {

    /** Tells whether it speaks of what begins at this place. */
    boolean covers(Location place) {
        return place.path().equals(location.path()) && place.line() >= location.line() && place.line() <= lastLine;
    }
}
