package dev.releaseaudit.faulty;

import dev.releaseaudit.notes.Note;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Not listed by its pack. */
@About(id = "faulty/forgotten", title = "Nobody is forgotten", theme = "known")
public final class Forgotten implements Rule<Note> {

    @Override
    public Verdicts check(Note note) {
        return Verdicts.none();
    }
}
