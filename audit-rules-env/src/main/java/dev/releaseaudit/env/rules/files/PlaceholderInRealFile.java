package dev.releaseaudit.env.rules.files;

import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.secrets.Placeholder;
import java.util.stream.Stream;

/** Finds values that somebody forgot to replace in a file that programs load. */
@About(
        id = "env/placeholder-in-real-file",
        title = "Environment files that programs load hold real values",
        theme = "placeholders",
        tags = {"correctness", "placeholder"})
public final class PlaceholderInRealFile implements Rule<EnvFile> {

    @Override
    public Verdicts check(EnvFile file) {
        boolean judged = file.tracked() && !file.kind().isSample() && !file.isDevelopment();
        return judged
                ? file.assignments().stream().flatMap(e -> check(file, e)).collect(toVerdicts())
                : Verdicts.none();
    }

    private static Stream<Verdict> check(EnvFile file, EnvEntry entry) {
        return Placeholder.of(entry.key(), entry.rawValue())
                .filter(Placeholder::mustBeReplaced)
                .map(kind -> violated(
                                entry::valueLocation, "%s in %s %s", entry.key(), file.label(), kind.description())
                        .fix("Set the real value, or take the line out and set %s where the program runs"
                                .formatted(entry.key()))
                        .severity(file.isProduction() ? Severity.ERROR : Severity.WARNING)
                        .key(entry.key()))
                .stream();
    }
}
