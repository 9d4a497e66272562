package dev.releaseaudit.env.rules.loading;

import dev.releaseaudit.env.loading.LoadedEntry;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;

/** Finds quotes that the loaders in use take for a part of the value. */
@About(
        id = "env/quotes-kept",
        title = "Quotes in an environment file are no part of the value",
        tags = {"correctness", "loader"})
public final class QuotesKept implements Rule<LoadedEntry> {

    @Override
    public Verdicts check(LoadedEntry entry) {
        return entry.agreed().filter(entry::isWithQuotes).isPresent()
                ? entry.violated("is read with its quotes by", Severity.WARNING).fix("Write the value without quotes")
                : Verdicts.none();
    }
}
