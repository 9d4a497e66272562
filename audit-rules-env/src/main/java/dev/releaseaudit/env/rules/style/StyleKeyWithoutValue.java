package dev.releaseaudit.env.rules.style;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.style.StyleLine;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;

/** Finds keys without an equals sign. */
@About(
        id = "env/style-key-without-value",
        title = "Keys have an equals sign",
        severity = Severity.INFO,
        tags = {"style", "KeyWithoutValue"},
        byDefault = false)
public final class StyleKeyWithoutValue implements Rule<EnvFile> {

    @Override
    public Verdicts check(EnvFile file) {
        return StyleLine.of(file)
                .filter(line -> !line.hasSign())
                .map(line -> violated(
                                line.entry(),
                                "%s has no equals sign",
                                line.key().strip())
                        .fix("Write " + line.key().strip() + "= where it is to be empty"))
                .collect(Verdicts.toVerdicts());
    }
}
