package dev.releaseaudit.env.rules.files;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds keys that one file sets more than once. */
@About(
        id = "env/duplicate-key",
        title = "Environment files set each key once",
        tags = {"correctness", "DuplicatedKey"})
public final class DuplicateKey implements Rule<EnvFile> {

    @Override
    public Verdicts check(EnvFile file) {
        Map<String, EnvEntry> first = new HashMap<>();
        List<Verdict> again = new ArrayList<>();
        for (EnvEntry entry : file.assignments()) {
            EnvEntry before = first.putIfAbsent(entry.key(), entry);
            if (before != null) {
                again.add(verdict(before, entry));
            }
        }
        if (first.isEmpty() || file.isScript()) {
            return Verdicts.none();
        }
        return again.isEmpty()
                ? satisfied(file, "%s sets each of its %d keys once", file.label(), first.size())
                : Verdicts.of(again);
    }

    private static Verdict verdict(EnvEntry before, EnvEntry entry) {
        boolean same = before.rawValue().equals(entry.rawValue());
        return violated(
                        entry::keyLocation,
                        "%s is set on line %d and again here%s",
                        entry.key(),
                        before.location().line(),
                        same ? ", to the same value" : "; most loaders take the last value")
                .see(before::keyLocation, "set first here")
                .fix("Keep one of the two lines")
                .key(entry.key())
                .severity(same ? Severity.INFO : Severity.WARNING);
    }
}
