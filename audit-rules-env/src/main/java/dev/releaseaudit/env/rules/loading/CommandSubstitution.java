package dev.releaseaudit.env.rules.loading;

import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.dialect.Dialect;
import dev.releaseaudit.env.loading.LoadedEntry;
import dev.releaseaudit.env.loading.LoadedValue;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.Optional;

/** Finds values for which a loader in use runs a command. */
@About(
        id = "env/command-substitution",
        title = "Loading an environment file runs no command",
        tags = {"security", "loader"})
public final class CommandSubstitution implements Rule<LoadedEntry> {

    @Override
    public Verdicts check(LoadedEntry entry) {
        Optional<LoadedValue> first = entry.entry().hasCommandSubstitution()
                ? entry.values().stream().filter(LoadedValue::isDynamic).findFirst()
                : Optional.empty();
        return first.<Verdicts>map(value -> judge(entry, value)).orElse(Verdicts.none());
    }

    /** Says what happens; dotenv-expand runs commands in some versions only. */
    private static Verdict judge(LoadedEntry entry, LoadedValue value) {
        String loader = value.use().loader();
        Verdict verdict = value.dialect() == Dialect.DOTENV_EXPAND
                ? unknown(entry, "%s is set by a command that %s runs in some versions", entry.key(), loader)
                : violated(entry, "%s is set by a command that %s runs", entry.key(), loader);
        return verdict.see(value.use(), "read by " + loader)
                .fix("Set %s to its value, or compute it in the program".formatted(entry.key()))
                .severity(entry.file().severity(Severity.WARNING));
    }
}
