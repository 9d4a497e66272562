package dev.releaseaudit.env.rules.loading;

import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.env.loading.LoadedEntry;
import dev.releaseaudit.env.loading.LoadedFile;
import dev.releaseaudit.env.loading.LoadedValue;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.secrets.KeyName;
import dev.releaseaudit.secrets.Placeholder;

/** Finds secrets in which the loaders in use take a dollar for the beginning of a variable. */
@About(
        id = "env/dollar-in-secret",
        title = "A dollar in a secret stays a dollar",
        severity = Severity.ERROR,
        theme = "environment",
        tags = {"correctness", "loader", "secret"})
public final class DollarInSecret implements Rule<LoadedFile> {

    @Override
    public Verdicts check(LoadedFile loaded) {
        return loaded.agreedEntries().stream()
                .filter(DollarInSecret::losesDollar)
                .map(entry -> verdict(loaded, entry))
                .collect(toVerdicts());
    }

    private static Verdict verdict(LoadedFile loaded, LoadedEntry entry) {
        String names = Shown.names(entry.values());
        return violated(
                        entry,
                        "%s a $ in the value of %s for a variable",
                        Shown.namesAnd(entry.values(), "takes", "take"),
                        entry.key())
                .see(entry.values().get(0).use(), "read by " + names)
                .fix("Put the value in single quotes where the loader then leaves it alone, or escape the $")
                .severity(Grade.of(loaded.file(), Severity.ERROR));
    }

    private static boolean losesDollar(LoadedEntry entry) {
        String raw = entry.entry().rawValue();
        LoadedValue read = entry.values().get(0);
        return KeyName.of(entry.key()).isSecret()
                && raw.indexOf('$') >= 0
                && Placeholder.of(raw).filter(Placeholder.REFERENCE::equals).isEmpty()
                && !Shown.hasCommand(entry.entry())
                && read.value().isPresent()
                && (read.isDynamic() || dollars(read.value().orElse("")) < dollars(raw));
    }

    private static long dollars(String text) {
        return text.chars().filter(c -> c == '$').count();
    }
}
