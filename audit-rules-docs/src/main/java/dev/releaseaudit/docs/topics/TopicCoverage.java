package dev.releaseaudit.docs.topics;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.Optional;

/**
 * Says how well one place covers a topic.
 *
 * @param topic the topic
 * @param grade how well
 * @param anchor what the grade rests on; empty below {@link CoverageGrade#SPECIFIED}
 * @param proof where the repository confirms it; empty below {@link CoverageGrade#CORROBORATED}
 * @param location the section, or the sentence
 */
public record TopicCoverage(
        Topic topic, CoverageGrade grade, Optional<Evidence> anchor, Optional<Location> proof, Location location)
        implements Located {

    /** Returns what would raise the grade, as an imperative. */
    public String raise() {
        return switch (grade) {
            case MENTIONED -> "Give " + topic.title() + " a section of its own";
            case HEADED ->
                "Name what can be checked about " + topic.title() + ": a number, a setting, a path, a command";
            case SPECIFIED, CORROBORATED -> "Name what in the repository does it";
        };
    }
}
