package dev.releaseaudit.notes;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;

/** One line of a file of notes, without the blanks around it. */
public record Note(String text, Location location) implements Subject {

    @Override
    public String label() {
        return text;
    }
}
