package dev.releaseaudit.env.rules.style;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.style.StyleLine;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;
import java.util.Locale;

/** Finds keys with lower-case letters. */
@About(
        id = "env/style-lowercase-key",
        title = "Keys are written in capitals",
        severity = Severity.INFO,
        tags = {"style", "LowercaseKey"},
        byDefault = false)
public final class StyleLowercaseKey implements Rule<EnvFile> {

    @Override
    public Verdicts check(EnvFile file) {
        return StyleLine.of(file)
                .filter(line -> !line.key().equals(line.key().toUpperCase(Locale.ROOT)))
                .map(line -> violated(line.entry(), "%s has lower-case letters", line.key())
                        .fix("Write " + line.key().toUpperCase(Locale.ROOT)))
                .collect(Verdicts.toVerdicts());
    }
}
