package dev.releaseaudit.k8s.kustomize.print;

import dev.releaseaudit.source.Location;
import java.util.Optional;

/**
 * A line of a printed resource.
 *
 * @param text the line, without its end
 * @param origin where its value is set; empty inside a text of several lines, where a comment would be part of the text
 */
public record PrintedLine(String text, Optional<Location> origin) {

    /** Returns the line with its origin in a comment. */
    public String withOrigin() {
        return origin.map(place -> text + " # " + place.path() + ":" + place.line())
                .orElse(text);
    }
}
