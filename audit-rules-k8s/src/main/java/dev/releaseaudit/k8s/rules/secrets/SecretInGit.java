package dev.releaseaudit.k8s.rules.secrets;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.SecretResource;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.stream.Collectors;

/** Judges whether a Secret brings its values along in version control, where everybody who reads the code reads them. */
@About(
        id = "k8s/secret-in-git",
        title = "Secrets get their values outside version control",
        severity = ERROR,
        theme = "secrets")
public final class SecretInGit implements Rule<SecretResource> {

    @Override
    public Verdicts check(SecretResource secret) {
        List<SecretResource.Value> real =
                secret.values().stream().filter(Exposure::of).toList();
        if (real.isEmpty()) {
            return satisfied(secret, "%s has no real value in version control", secret.label());
        }
        Verdict verdict = violated(
                        real.get(0),
                        "%s is committed with %s: %s",
                        secret.label(),
                        real.size() == 1 ? "a value" : real.size() + " values",
                        real.stream().map(SecretResource.Value::key).collect(Collectors.joining(", ")))
                .fix("Rotate the values of " + secret.label() + " and create it from a secret store");
        for (SecretResource.Value value : real.subList(1, real.size())) {
            verdict = verdict.see(value, value.key());
        }
        return verdict;
    }
}
