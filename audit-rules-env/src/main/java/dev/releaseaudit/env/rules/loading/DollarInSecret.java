package dev.releaseaudit.env.rules.loading;

import dev.releaseaudit.env.loading.LoadedEntry;
import dev.releaseaudit.env.loading.LoadedValue;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.secrets.KeyName;
import dev.releaseaudit.secrets.Placeholder;

/** Finds secrets in which the loaders in use take a dollar for the beginning of a variable. */
@About(
        id = "env/dollar-in-secret",
        title = "A dollar in a secret stays a dollar",
        severity = Severity.ERROR,
        tags = {"correctness", "loader", "secret"})
public final class DollarInSecret implements Rule<LoadedEntry> {

    @Override
    public Verdicts check(LoadedEntry entry) {
        return entry.agreed().filter(value -> losesDollar(entry, value)).isPresent()
                ? entry.violated("has a $ that is read as a variable by", Severity.ERROR)
                        .fix("Put the value in single quotes where the loader then leaves it alone, or escape the $")
                : Verdicts.none();
    }

    private static boolean losesDollar(LoadedEntry entry, LoadedValue read) {
        String raw = entry.entry().rawValue();
        return KeyName.of(entry.key()).isSecret()
                && Placeholder.of(raw).filter(Placeholder.REFERENCE::equals).isEmpty()
                && !entry.entry().hasCommandSubstitution()
                && read.value().isPresent()
                && dollars(raw) > 0
                && (read.isDynamic() || dollars(read.value().orElse("")) < dollars(raw));
    }

    private static long dollars(String text) {
        return text.chars().filter(c -> c == '$').count();
    }
}
