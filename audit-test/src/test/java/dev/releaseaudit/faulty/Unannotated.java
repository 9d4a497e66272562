package dev.releaseaudit.faulty;

import dev.releaseaudit.notes.Note;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Does not say what it is. */
public final class Unannotated implements Rule<Note> {

    @Override
    public Verdicts check(Note note) {
        return Verdicts.none();
    }
}
