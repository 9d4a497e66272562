package dev.releaseaudit.report;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * Says why a finding does not count.
 *
 * @param kind where it was said
 * @param reason the reason that was given
 * @param location the comment, annotation or line of configuration that says it
 */
public record Suppression(Kind kind, String reason, Location location) implements Located {

    /** Says where a suppression was given. */
    public enum Kind {
        /** A comment on the line or above it. */
        COMMENT,
        /** An annotation of the resource. */
        ANNOTATION,
        /** The configuration of the audit. */
        CONFIGURATION
    }
}
