package dev.releaseaudit.env.rules.secrets;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.EnvKind;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.secrets.KeyName;
import dev.releaseaudit.secrets.Placeholder;
import java.util.List;
import java.util.Optional;

/** Grades environment files that are under version control by what they hold. */
@About(
        id = "env/real-file-committed",
        title = "Environment files with secrets stay out of version control",
        severity = Severity.WARNING,
        tags = {"security", "secret"})
public final class RealFileCommitted implements Rule<EnvFile> {

    @Override
    public Verdicts check(EnvFile file) {
        List<EnvEntry> values = file.assignments();
        if (!file.tracked() || file.kind().isSample() || values.isEmpty()) {
            return Verdicts.none();
        }
        List<EnvEntry> secrets =
                values.stream().filter(RealFileCommitted::namesSecret).toList();
        List<EnvEntry> real =
                secrets.stream().filter(RealFileCommitted::looksReal).toList();
        if (!real.isEmpty()) {
            return committed(file, real, "holds the values of")
                    .fix(
                            "Take the file out of version control, add it to .gitignore, and change the secrets that it held")
                    .severity(file.isDevelopment() ? Severity.WARNING : Severity.ERROR);
        }
        if (!secrets.isEmpty() && !file.isDevelopment()) {
            return committed(file, secrets, "is where secrets go:")
                    .fix("Take the file out of version control and add it to .gitignore, before a real value is in it");
        }
        if (values.stream().allMatch(e -> KeyName.of(e.key()).isPublicAtBuild())) {
            return satisfied(values.get(0), "%s is committed and holds public build-time values only", file.label());
        }
        return personal(file) ? withoutSecret(file, values.get(0)) : Verdicts.none();
    }

    private static Verdict committed(EnvFile file, List<EnvEntry> secrets, String holds) {
        String names = String.join(
                ", ", secrets.stream().map(EnvEntry::key).distinct().limit(5).toList());
        Verdict verdict = violated(file.assignments().get(0), "%s is committed and %s %s", file.label(), holds, names);
        for (EnvEntry secret : secrets) {
            verdict = verdict.see(secret::keyLocation, secret.key());
        }
        return verdict;
    }

    private static Verdict withoutSecret(EnvFile file, EnvEntry first) {
        return violated(
                        first,
                        "%s is committed; it holds no secret today, but it is where people put them",
                        file.label())
                .fix("Commit a sample in its place, and add %s to .gitignore".formatted(file.name()))
                .severity(Severity.INFO);
    }

    private static boolean personal(EnvFile file) {
        return file.kind() == EnvKind.LOCAL || file.name().equals(".env");
    }

    private static boolean namesSecret(EnvEntry entry) {
        Optional<Placeholder> kind = Placeholder.of(entry.key(), entry.rawValue());
        boolean elsewhere = kind.filter(k -> k == Placeholder.EMPTY || k == Placeholder.REFERENCE)
                .isPresent();
        return KeyName.of(entry.key()).isSecret() && !elsewhere;
    }

    private static boolean looksReal(EnvEntry entry) {
        return Placeholder.of(entry.key(), entry.rawValue()).isEmpty();
    }
}
