package dev.releaseaudit.faulty;

import dev.releaseaudit.notes.Note;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Has no page. */
@About(id = "faulty/unexplained", title = "Nothing is said", theme = "known")
public final class Unexplained implements Rule<Note> {

    @Override
    public Verdicts check(Note note) {
        return Verdicts.none();
    }
}
