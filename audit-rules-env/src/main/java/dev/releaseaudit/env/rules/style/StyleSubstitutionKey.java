package dev.releaseaudit.env.rules.style;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.style.StyleLine;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;
import java.util.regex.Pattern;

/** Finds references to variables with one brace only. */
@About(
        id = "env/style-substitution-key",
        title = "References to variables have both braces or none",
        severity = Severity.INFO,
        tags = {"style", "SubstitutionKey"},
        byDefault = false)
public final class StyleSubstitutionKey implements Rule<EnvFile> {

    private static final Pattern HALF = Pattern.compile("(?<!\\\\)\\$(?:\\{\\w{1,200}+(?![\\w}:?+-])|\\w{1,200}+\\})");

    @Override
    public Verdicts check(EnvFile file) {
        return StyleLine.of(file)
                .filter(line ->
                        !line.isSingleQuoted() && HALF.matcher(line.value()).find())
                .map(line -> violated(
                                line.entry(),
                                "%s has a reference with one brace in its value",
                                line.key().strip())
                        .fix("Write ${NAME}"))
                .collect(Verdicts.toVerdicts());
    }
}
