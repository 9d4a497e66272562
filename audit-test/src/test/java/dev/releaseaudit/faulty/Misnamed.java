package dev.releaseaudit.faulty;

import dev.releaseaudit.notes.Note;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Has an id that is none. */
@About(id = "faulty/Misnamed_Rule", title = " ", theme = "")
public final class Misnamed implements Rule<Note> {

    @Override
    public Verdicts check(Note note) {
        return Verdicts.none();
    }
}
