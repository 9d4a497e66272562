package dev.releaseaudit.docs;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;

/**
 * An item of a task list, {@code - [ ] Rehearse the rollback}.
 *
 * @param text the words of the item
 * @param done whether it is ticked
 * @param depth how many task items it stands inside
 * @param location from the box to the end of the words
 */
public record TaskItem(String text, boolean done, int depth, Location location) implements Subject {

    @Override
    public String label() {
        return text;
    }
}
