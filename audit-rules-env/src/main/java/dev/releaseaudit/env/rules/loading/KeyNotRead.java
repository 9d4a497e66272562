package dev.releaseaudit.env.rules.loading;

import dev.releaseaudit.env.loading.LoadedEntry;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;

/** Finds assignments that no loader in use sees. */
@About(
        id = "env/key-not-read",
        title = "The loaders in use read every assignment",
        tags = {"correctness", "loader"})
public final class KeyNotRead implements Rule<LoadedEntry> {

    @Override
    public Verdicts check(LoadedEntry entry) {
        return entry.isLeftOut()
                ? entry.violated("is left out by", Severity.WARNING)
                        .fix("Write the line as KEY=value, with letters, digits and underscores in the key")
                : Verdicts.none();
    }
}
