package dev.releaseaudit.cli.trial;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Wants short lines in a text file. */
@About(id = "trial/short-lines", title = "Lines are short", theme = "text")
public final class ShortLines implements Rule<Project> {

    @Override
    public Verdicts check(Project project) {
        return project.tree().files().stream()
                .filter(file -> file.extension().equals("txt"))
                .filter(file -> file.lines().stream().anyMatch(line -> line.length() > 40))
                .map(file -> violated(file, "%s has a long line", file.path()))
                .collect(Verdicts.toVerdicts());
    }
}
