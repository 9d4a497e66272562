package dev.releaseaudit.env.rules.loading;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.loading.LoadedEntry;
import dev.releaseaudit.env.loading.LoadedFile;
import dev.releaseaudit.env.loading.LoadedValue;
import dev.releaseaudit.env.loading.LoaderView;
import dev.releaseaudit.env.loading.ValueDescription;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Conjunction;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.stream.Collectors;

/** Finds lines that mean different things to the loaders that read the file. */
@About(
        id = "env/portable-value",
        title = "Each line means the same to every loader that reads the file",
        tags = {"correctness", "loader"})
public final class PortableValue implements Rule<LoadedFile> {

    @Override
    public Verdicts check(LoadedFile loaded) {
        List<LoaderView> views = loaded.views();
        List<LoadedEntry> entries = loaded.entries();
        if (views.size() < 2 || entries.isEmpty()) {
            return Verdicts.none();
        }
        List<Verdict> different = entries.stream()
                .filter(entry -> !entry.isAgreed())
                .map(entry -> different(loaded, entry))
                .toList();
        if (!different.isEmpty()
                || views.stream().anyMatch(view -> view.loaded().isRefused())) {
            return Verdicts.of(different);
        }
        String names =
                Conjunction.and(views.stream().map(view -> view.use().loader()).toList());
        return satisfied(loaded, "%s means the same in each line to %s", loaded.label(), names);
    }

    private static Verdict different(LoadedFile loaded, LoadedEntry entry) {
        String deeds = entry.values().stream()
                .map(value -> new ValueDescription(entry, value).sentence())
                .collect(Collectors.joining(", "));
        Verdict verdict = violated(entry, "%s means different things: %s", entry.key(), deeds)
                .fix(
                        "Write the value so that all of them read the same: in quotes that each of them takes off, or without #, $, "
                                + "quotes, blanks and backslashes")
                .severity(loaded.severity(Severity.WARNING))
                .key(entry.key());
        for (LoadedValue value : entry.values()) {
            verdict = verdict.see(value.use(), "read by " + value.use().loader());
        }
        return verdict;
    }
}
