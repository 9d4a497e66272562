package dev.releaseaudit.env.rules.style;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.style.StyleLine;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;

/** Finds blanks around the equals sign. */
@About(
        id = "env/style-space-character",
        title = "No blanks are around the equals sign",
        severity = Severity.INFO,
        tags = {"style", "SpaceCharacter"},
        byDefault = false)
public final class StyleSpaceCharacter implements Rule<EnvFile> {

    @Override
    public Verdicts check(EnvFile file) {
        return StyleLine.of(file)
                .filter(line -> line.hasSign()
                        && (line.key().endsWith(" ") || line.value().startsWith(" ")))
                .map(line -> violated(
                                line.entry(),
                                "%s has blanks around its equals sign",
                                line.key().strip())
                        .fix("Remove the blanks"))
                .collect(Verdicts.toVerdicts());
    }
}
