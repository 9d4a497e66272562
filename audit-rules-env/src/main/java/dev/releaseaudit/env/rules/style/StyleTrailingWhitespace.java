package dev.releaseaudit.env.rules.style;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.style.StyleLine;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;

/** Finds trailing whitespace. */
@About(
        id = "env/style-trailing-whitespace",
        title = "Lines end without blanks",
        severity = Severity.INFO,
        tags = {"style", "TrailingWhitespace"},
        byDefault = false)
public final class StyleTrailingWhitespace implements Rule<EnvFile> {

    @Override
    public Verdicts check(EnvFile file) {
        return file.entries().stream()
                .filter(entry ->
                        StyleLine.isNoComment(entry) && StyleLine.text(entry).endsWith(" "))
                .map(entry -> violated(entry, "%s has a line with trailing whitespace", file.label())
                        .fix("Remove the blanks"))
                .collect(Verdicts.toVerdicts());
    }
}
