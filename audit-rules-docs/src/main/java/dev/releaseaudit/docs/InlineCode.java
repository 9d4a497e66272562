package dev.releaseaudit.docs;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;

/**
 * A span of code inside a text, such as {@code npm test} between backticks.
 *
 * @param text the code without its backticks
 * @param start where its opening backtick is in the text of its {@link Prose}
 * @param linked whether it is the text of a link
 * @param location from the first backtick to the last
 */
public record InlineCode(String text, int start, boolean linked, Location location) implements Subject {

    /** Returns where the text of its {@link Prose} goes on. */
    public int end() {
        return start + text.length() + 2;
    }

    @Override
    public String label() {
        return text;
    }
}
