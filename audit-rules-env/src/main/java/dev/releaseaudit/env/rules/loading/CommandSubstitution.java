package dev.releaseaudit.env.rules.loading;

import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.env.dialect.Dialect;
import dev.releaseaudit.env.loading.LoadedEntry;
import dev.releaseaudit.env.loading.LoadedFile;
import dev.releaseaudit.env.loading.LoadedValue;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.stream.Stream;

/** Finds values for which a loader in use runs a command. */
@About(
        id = "env/command-substitution",
        title = "Loading an environment file runs no command",
        theme = "environment",
        tags = {"security", "loader"})
public final class CommandSubstitution implements Rule<LoadedFile> {

    @Override
    public Verdicts check(LoadedFile loaded) {
        return loaded.entries().stream()
                .filter(entry -> Shown.hasCommand(entry.entry()))
                .flatMap(entry -> check(loaded, entry))
                .collect(toVerdicts());
    }

    private static Stream<Verdict> check(LoadedFile loaded, LoadedEntry entry) {
        return entry.values().stream()
                .filter(LoadedValue::isDynamic)
                .limit(1)
                .map(value -> verdict(entry, value)
                        .see(value.use(), "read by " + value.use().loader())
                        .fix("Set %s to its value, or compute it in the program".formatted(entry.key()))
                        .severity(Grade.of(loaded.file(), Severity.WARNING)));
    }

    /** Says what happens; dotenv-expand runs commands in some versions only. */
    private static Verdict verdict(LoadedEntry entry, LoadedValue value) {
        String loader = value.use().loader();
        return value.dialect() == Dialect.DOTENV_EXPAND
                ? unknown(entry, "%s runs the command in the value of %s in some versions", loader, entry.key())
                : violated(entry, "%s runs the command in the value of %s", loader, entry.key());
    }
}
