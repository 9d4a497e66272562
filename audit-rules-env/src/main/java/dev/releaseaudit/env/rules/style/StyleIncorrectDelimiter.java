package dev.releaseaudit.env.rules.style;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.style.StyleLine;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;

/** Finds keys with other characters than letters, digits and underscores. */
@About(
        id = "env/style-incorrect-delimiter",
        title = "Keys are made of letters, digits and underscores",
        severity = Severity.INFO,
        tags = {"style", "IncorrectDelimiter"},
        byDefault = false)
public final class StyleIncorrectDelimiter implements Rule<EnvFile> {

    @Override
    public Verdicts check(EnvFile file) {
        return StyleLine.of(file)
                .filter(line -> line.key()
                        .strip()
                        .codePoints()
                        .dropWhile(c -> !isPart(c)) // what stands first is another check
                        .anyMatch(c -> !isPart(c)))
                .map(line -> violated(
                                line.entry(),
                                "%s has a character that is no letter, digit or underscore",
                                line.key().strip())
                        .fix("Put words together with underscores"))
                .collect(Verdicts.toVerdicts());
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
