package dev.releaseaudit.env.rules.style;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.style.StyleLine;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;

/** Finds lines that begin with neither a letter nor an underscore. */
@About(
        id = "env/style-leading-character",
        title = "Lines begin with a key",
        severity = Severity.INFO,
        tags = {"style", "LeadingCharacter"},
        byDefault = false)
public final class StyleLeadingCharacter implements Rule<EnvFile> {

    @Override
    public Verdicts check(EnvFile file) {
        return StyleLine.of(file)
                .filter(line -> !line.begins())
                .map(line -> violated(
                                line.entry(),
                                "%s has a line that begins with neither a letter nor an underscore",
                                file.label())
                        .fix("Let the line begin with the key"))
                .collect(Verdicts.toVerdicts());
    }
}
