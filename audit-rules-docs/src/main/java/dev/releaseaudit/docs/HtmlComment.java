package dev.releaseaudit.docs;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * An HTML comment, which a reader of the rendered page does not see.
 *
 * @param text what it says, without the marks and the blanks around
 * @param location where
 */
public record HtmlComment(String text, Location location) implements Located {}
