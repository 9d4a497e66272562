package dev.releaseaudit.env.rules.style;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.style.StyleLine;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;

/** Finds values with blanks and without quotes. */
@About(
        id = "env/style-value-without-quotes",
        title = "Values with blanks have quotes",
        severity = Severity.INFO,
        tags = {"style", "ValueWithoutQuotes"},
        byDefault = false)
public final class StyleValueWithoutQuotes implements Rule<EnvFile> {

    @Override
    public Verdicts check(EnvFile file) {
        return StyleLine.of(file)
                .filter(line -> !line.isQuoted() && line.value().strip().chars().anyMatch(Character::isWhitespace))
                .map(line -> violated(
                                line.entry(),
                                "%s has a value with blanks and no quotes",
                                line.key().strip())
                        .fix("Put the value into quotes"))
                .collect(Verdicts.toVerdicts());
    }
}
