package dev.releaseaudit.facts;

import dev.releaseaudit.source.Subject;

/**
 * A statement of one artifact that others can confirm or contradict. Readers of any pack emit facts, so that a rule over several
 * kinds of artifact imports no other pack; a pack may bring kinds of its own.
 */
public interface Fact extends Subject {

    /** Returns the name that this fact is about. */
    String name();

    @Override
    default String label() {
        return name();
    }
}
