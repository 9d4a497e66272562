package dev.releaseaudit.env.rules.loading;

import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.Quote;
import dev.releaseaudit.env.loading.LoadedEntry;
import dev.releaseaudit.env.loading.LoadedFile;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.secrets.KeyName;

/** Finds values that a loader cuts at a hash, and comments that it takes for a part of the value. */
@About(
        id = "env/unquoted-hash",
        title = "A hash in a line means to the loader what it looks like",
        theme = "environment",
        tags = {"correctness", "loader"})
public final class UnquotedHash implements Rule<LoadedFile> {

    @Override
    public Verdicts check(LoadedFile loaded) {
        return loaded.agreedEntries().stream()
                .filter(entry -> isCut(entry) || keepsComment(entry))
                .map(entry -> verdict(loaded, entry))
                .collect(toVerdicts());
    }

    private static Verdict verdict(LoadedFile loaded, LoadedEntry entry) {
        String names = Shown.names(entry.values());
        boolean secret = KeyName.of(entry.key()).isSecret();
        Verdict verdict = isCut(entry)
                ? violated(
                                entry,
                                "%s the value of %s at the #",
                                Shown.namesAnd(entry.values(), "cuts", "cut"),
                                entry.key())
                        .fix("Put the value in quotes")
                        .severity(Grade.of(loaded.file(), secret ? Severity.ERROR : Severity.WARNING))
                : violated(
                                entry,
                                "%s the comment behind %s as part of the value",
                                Shown.namesAnd(entry.values(), "takes", "take"),
                                entry.key())
                        .fix("Put the comment on a line of its own")
                        .severity(Grade.of(loaded.file(), Severity.WARNING));
        return verdict.see(entry.values().get(0).use(), "read by " + names);
    }

    private static boolean isCut(LoadedEntry entry) {
        EnvEntry written = entry.entry();
        return written.quote() == Quote.NONE && Shown.isCutAtHash(written.rawValue(), value(entry));
    }

    private static boolean keepsComment(LoadedEntry entry) {
        EnvEntry written = entry.entry();
        return !written.comment().isEmpty()
                && value(entry).length() > written.rawValue().length()
                && value(entry).contains("#")
                && value(entry).endsWith(written.comment());
    }

    private static String value(LoadedEntry entry) {
        return entry.values().get(0).value().orElse("");
    }
}
