package dev.releaseaudit.docs;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * A word of a {@link Command}.
 *
 * @param text the word without its quotes
 * @param fixed whether it stands for itself: no variable, placeholder, pattern or ellipsis is in it
 * @param location where
 */
public record ShellWord(String text, boolean fixed, Location location) implements Located {

    /** Tells whether this is an option. */
    public boolean isOption() {
        return text.length() > 1 && text.charAt(0) == '-';
    }
}
