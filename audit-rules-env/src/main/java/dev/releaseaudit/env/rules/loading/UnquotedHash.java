package dev.releaseaudit.env.rules.loading;

import dev.releaseaudit.env.Quote;
import dev.releaseaudit.env.loading.LoadedEntry;
import dev.releaseaudit.env.loading.LoadedValue;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.secrets.KeyName;

/** Finds values that a loader cuts at a hash, and comments that it takes for a part of the value. */
@About(
        id = "env/unquoted-hash",
        title = "A hash in a line means to the loader what it looks like",
        tags = {"correctness", "loader"})
public final class UnquotedHash implements Rule<LoadedEntry> {

    @Override
    public Verdicts check(LoadedEntry entry) {
        return entry.agreed().map(value -> judge(entry, value)).orElse(Verdicts.none());
    }

    private static Verdicts judge(LoadedEntry entry, LoadedValue value) {
        if (entry.entry().quote() == Quote.NONE && entry.isCutAtHash(value)) {
            boolean secret = KeyName.of(entry.key()).isSecret();
            return entry.violated("is cut at the # by", secret ? Severity.ERROR : Severity.WARNING)
                    .fix("Put the value in quotes");
        }
        boolean comment = entry.isWithComment(value)
                && value.value().orElse("").endsWith(entry.entry().comment());
        return comment
                ? entry.violated("is read with its comment by", Severity.WARNING)
                        .fix("Put the comment on a line of its own")
                : Verdicts.none();
    }
}
