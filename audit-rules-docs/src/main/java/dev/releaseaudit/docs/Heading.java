package dev.releaseaudit.docs;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;

/**
 * A heading of a page.
 *
 * @param level from 1 to 6; 0 for the part of a page before its first heading
 * @param text the words without markup
 * @param slug the anchor that GitHub gives it, unique in its page
 * @param location the line or lines of the heading
 */
public record Heading(int level, String text, String slug, Location location) implements Subject {

    @Override
    public String label() {
        return text;
    }
}
