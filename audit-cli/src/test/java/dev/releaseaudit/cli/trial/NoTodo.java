package dev.releaseaudit.cli.trial;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;

/** Wants no TODO in a text file. */
@About(id = "trial/no-todo", title = "Texts are finished", severity = ERROR, theme = "text")
public final class NoTodo implements Rule<Project> {

    @Override
    public Verdicts check(Project project) {
        return project.tree().files().stream()
                .filter(file -> file.extension().equals("txt"))
                .map(NoTodo::check)
                .collect(Verdicts.toVerdicts());
    }

    private static Verdict check(SourceFile file) {
        for (int i = 0; i < file.lines().size(); i++) {
            int at = file.lines().get(i).indexOf("TODO");
            if (at >= 0) {
                Location place = Location.of(file.path(), i + 1, at + 1, at + 5);
                return violated(() -> place, "%s is not finished", file.path()).fix("Do what is left to do");
            }
        }
        return satisfied(file, "%s is finished", file.path());
    }
}
