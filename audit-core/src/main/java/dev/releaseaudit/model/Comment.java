package dev.releaseaudit.model;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * A comment.
 *
 * @param text what it says, without {@code #} and the blanks around
 * @param ownLine whether it stands on a line of its own
 * @param location from the {@code #} to the end of the line
 */
public record Comment(String text, boolean ownLine, Location location) implements Located {}
