package dev.releaseaudit.cli.trial;

import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;

/** Throws where a file tells it to. */
@About(id = "trial/steady", title = "Nothing throws", severity = Severity.INFO, theme = "text")
public final class Steady implements Rule<Project> {

    @Override
    public Verdicts check(Project project) {
        if (project.tree().exists("throw.txt")) {
            throw new IllegalStateException("told to");
        }
        return Verdicts.none();
    }
}
