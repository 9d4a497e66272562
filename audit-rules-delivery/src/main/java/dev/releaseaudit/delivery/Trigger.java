package dev.releaseaudit.delivery;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;

/**
 * What starts a workflow.
 *
 * @param event the event, such as {@code push} or {@code release}
 * @param branches the branches that it is for; all where there are none
 * @param tags the tags that it is for
 * @param location where it is said
 */
public record Trigger(String event, List<String> branches, List<String> tags, Location location) implements Located {

    /** Copies the lists. */
    public Trigger {
        branches = List.copyOf(branches);
        tags = List.copyOf(tags);
    }
}
