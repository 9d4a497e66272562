package dev.releaseaudit.faulty;

import dev.releaseaudit.notes.Note;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;

/** Has wrong words, a page that is not true, and crashes on a note of one character. */
@About(id = "faulty/careless", title = "Ends with a period.", theme = "unheard-of")
public final class Careless implements Rule<Note> {

    @Override
    public Verdicts check(Note note) {
        return note.text().charAt(1) == 'o' ? Verdict.violated(note, "an o") : Verdicts.none();
    }
}
