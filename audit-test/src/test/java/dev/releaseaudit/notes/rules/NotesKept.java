package dev.releaseaudit.notes.rules;

import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Location;

/** Judges the whole tree: it has a folder of notes that version control tracks. */
@About(id = "notes/notes-kept", title = "Notes are kept", theme = "work", summary = true)
public final class NotesKept implements Rule<Project> {

    @Override
    public Verdicts check(Project project) {
        if (!project.tree().isFolder("notes")) {
            return Verdict.violated(project, "there are no notes");
        }
        boolean kept = project.tree().under("notes").stream().allMatch(file -> file.tracked() && !file.executable());
        return kept
                ? Verdict.satisfied(() -> Location.of("notes"), "notes are kept")
                : Verdict.violated(() -> Location.of("notes"), "notes are not kept");
    }
}
