package dev.releaseaudit.env.rules.style;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.ArrayList;
import java.util.List;

/** Finds blank lines that follow another one, or end the file. */
@About(
        id = "env/style-extra-blank-line",
        title = "One blank line parts groups",
        severity = Severity.INFO,
        tags = {"style", "ExtraBlankLine"},
        byDefault = false)
public final class StyleExtraBlankLine implements Rule<EnvFile> {

    @Override
    public Verdicts check(EnvFile file) {
        List<Verdict> verdicts = new ArrayList<>();
        List<EnvEntry> entries = file.entries();
        int last = entries.size() - 1;
        while (last >= 0 && isBlank(entries.get(last))) {
            last--;
        }
        for (int i = 0; i < entries.size(); i++) {
            boolean again = i > 0 && isBlank(entries.get(i - 1));
            if (isBlank(entries.get(i)) && (again || i > last)) {
                verdicts.add(violated(entries.get(i), "%s has a blank line too many", file.label())
                        .fix("Remove the line"));
            }
        }
        return Verdicts.of(verdicts);
    }

    private static boolean isBlank(EnvEntry entry) {
        return entry.kind() == EnvEntry.Kind.BLANK;
    }
}
