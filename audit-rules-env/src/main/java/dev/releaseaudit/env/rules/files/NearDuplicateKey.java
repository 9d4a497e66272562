package dev.releaseaudit.env.rules.files;

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
import java.util.Locale;
import java.util.Map;

/** Finds two keys of one file that differ in case or underscores only. */
@About(
        id = "env/near-duplicate-key",
        title = "Keys of a file differ in more than case and underscores",
        severity = Severity.WARNING,
        tags = "correctness")
public final class NearDuplicateKey implements Rule<EnvFile> {

    @Override
    public Verdicts check(EnvFile file) {
        Map<String, EnvEntry> first = new HashMap<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (EnvEntry entry : file.entries()) {
            if (!entry.isAssignment() && entry.kind() != EnvEntry.Kind.COMMENTED) {
                continue;
            }
            String letters = entry.key().replaceAll("[_.-]", "").toUpperCase(Locale.ROOT);
            EnvEntry before = first.putIfAbsent(letters, entry);
            if (before != null && !before.key().equals(entry.key()) && !isProxy(letters)) {
                verdicts.add(violated(
                                entry::keyLocation,
                                "%s and %s on line %d differ in case or underscores only",
                                entry.key(),
                                before.key(),
                                before.location().line())
                        .see(before::keyLocation, before.key())
                        .fix("Keep the name that the program reads")
                        .key(entry.key()));
            }
        }
        return Verdicts.of(verdicts);
    }

    /** Tells {@code http_proxy} and {@code HTTP_PROXY}, which programs read in either case, so that people set both. */
    private static boolean isProxy(String letters) {
        return letters.endsWith("PROXY");
    }
}
