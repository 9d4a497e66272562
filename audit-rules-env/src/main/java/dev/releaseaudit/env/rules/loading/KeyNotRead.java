package dev.releaseaudit.env.rules.loading;

import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.env.loading.LoadedEntry;
import dev.releaseaudit.env.loading.LoadedFile;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;

/** Finds assignments that no loader in use sees. */
@About(
        id = "env/key-not-read",
        title = "The loaders in use read every assignment",
        theme = "environment",
        tags = {"correctness", "loader"})
public final class KeyNotRead implements Rule<LoadedFile> {

    @Override
    public Verdicts check(LoadedFile loaded) {
        return loaded.agreedEntries().stream()
                .filter(entry -> entry.values().get(0).binding().isEmpty())
                .map(entry -> verdict(loaded, entry))
                .collect(toVerdicts());
    }

    private static Verdict verdict(LoadedFile loaded, LoadedEntry entry) {
        return violated(
                        entry.entry()::keyLocation,
                        "%s out the line of %s",
                        Shown.namesAnd(entry.values(), "leaves", "leave"),
                        entry.key())
                .see(entry.values().get(0).use(), "read by " + Shown.names(entry.values()))
                .fix("Write the line as KEY=value, with letters, digits and underscores in the key")
                .severity(Grade.of(loaded.file(), Severity.WARNING));
    }
}
