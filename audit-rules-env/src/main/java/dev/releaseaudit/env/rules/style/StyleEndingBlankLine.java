package dev.releaseaudit.env.rules.style;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;

/** Finds files whose last line has no end. */
@About(
        id = "env/style-ending-blank-line",
        title = "Files end with the end of a line",
        severity = Severity.INFO,
        tags = {"style", "EndingBlankLine"},
        byDefault = false)
public final class StyleEndingBlankLine implements Rule<EnvFile> {

    @Override
    public Verdicts check(EnvFile file) {
        List<EnvEntry> entries = file.entries();
        boolean open = !entries.isEmpty() && !file.text().endsWith("\n");
        return open
                ? violated(entries.get(entries.size() - 1), "%s has no newline at its end", file.label())
                        .fix("End the last line")
                : Verdicts.none();
    }
}
