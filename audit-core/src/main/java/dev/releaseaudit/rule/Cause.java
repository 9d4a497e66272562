package dev.releaseaudit.rule;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.Optional;

/**
 * What several verdicts have in common: one value, one missing thing, one broken file. Verdicts of one cause are one item of a
 * report, and the graver rule speaks; so no rule has to know another.
 *
 * @param kind what it is, such as {@code placeholder} or {@code missing-secret}
 * @param value the value or name, never a secret; empty where the place alone tells
 * @param place where it is; empty where it is in several places
 */
public record Cause(String kind, String value, Optional<Location> place) {

    /** Returns the cause that this value is, wherever it stands. */
    public static Cause of(String kind, String value) {
        return new Cause(kind, value, Optional.empty());
    }

    /** Returns the cause that lies in this place. */
    public static Cause at(String kind, Located place) {
        return new Cause(kind, "", Optional.of(place.location()));
    }
}
