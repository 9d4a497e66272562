package dev.releaseaudit.notes.rules;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.notes.Note;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Judges notes by their first word; {@code boom} crashes. */
@About(id = "notes/nothing-to-do", title = "Nothing is left to do", theme = "work")
public final class NothingToDo implements Rule<Note> {

    @Override
    public Verdicts check(Note note) {
        String text = note.text();
        return switch (text.split(" ", 2)[0]) {
            case "todo" -> violated(note, "%s is left", text).fix("Do it");
            case "done" -> satisfied(note, "%s is past", text);
            case "maybe" -> unknown(note, "%s depends", text);
            case "boom" -> throw new IllegalStateException();
            default -> Verdicts.none();
        };
    }
}
