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

/** Finds quotes that the loaders in use take for a part of the value. */
@About(
        id = "env/quotes-kept",
        title = "Quotes in an environment file are no part of the value",
        theme = "environment",
        tags = {"correctness", "loader"})
public final class QuotesKept implements Rule<LoadedFile> {

    @Override
    public Verdicts check(LoadedFile loaded) {
        return loaded.agreedEntries().stream()
                .filter(entry -> Shown.keepsQuotes(
                        entry.entry(), entry.values().get(0).value().orElse("")))
                .map(entry -> verdict(loaded, entry))
                .collect(toVerdicts());
    }

    private static Verdict verdict(LoadedFile loaded, LoadedEntry entry) {
        String names = Shown.names(entry.values());
        return violated(
                        entry,
                        "%s the quotes as part of the value of %s",
                        Shown.namesAnd(entry.values(), "keeps", "keep"),
                        entry.key())
                .see(entry.values().get(0).use(), "read by " + names)
                .fix("Write the value without quotes")
                .severity(Grade.of(loaded.file(), Severity.WARNING));
    }
}
