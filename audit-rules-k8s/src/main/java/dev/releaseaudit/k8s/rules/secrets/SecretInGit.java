package dev.releaseaudit.k8s.rules.secrets;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.SecretResource;
import dev.releaseaudit.k8s.secrets.ExposedValue;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.secrets.Credential.Strength;
import dev.releaseaudit.source.Stage;
import java.util.List;
import java.util.stream.Collectors;

/** Judges whether a Secret brings its values along in version control, where everybody who reads the code reads them. */
@About(
        id = "k8s/secret-in-git",
        title = "Secrets get their values outside version control",
        severity = Severity.ERROR,
        tags = {"security", "secret"})
public final class SecretInGit implements Rule<SecretResource> {

    @Override
    public Verdicts check(SecretResource secret) {
        List<ExposedValue> exposed = secret.values().stream()
                .flatMap(value -> ExposedValue.of(value).stream())
                .toList();
        if (exposed.isEmpty()) {
            return satisfied(secret, "%s has no real value in version control", secret.label());
        }
        Verdict verdict = violated(
                        exposed.get(0).value(),
                        "%s is committed with %s: %s",
                        secret.label(),
                        exposed.size() == 1 ? "a value" : exposed.size() + " values",
                        exposed.stream().map(ExposedValue::description).collect(Collectors.joining(", ")))
                .fix("Rotate the values of " + secret.label() + " and create it from a secret store")
                .severity(severity(exposed, secret.manifest().deployedWith().stage()));
        for (ExposedValue more : exposed.subList(1, exposed.size())) {
            verdict = verdict.see(more.value(), more.value().key());
        }
        return verdict;
    }

    /** What somebody can use outside of a developer's cluster is an error, and so is what protects production. */
    private static Severity severity(List<ExposedValue> exposed, Stage stage) {
        if (stage == Stage.PRODUCTION || exposed.stream().anyMatch(e -> e.strength() == Strength.ISSUED)) {
            return Severity.ERROR;
        }
        boolean weak = exposed.stream().allMatch(e -> e.strength() == Strength.WEAK);
        return weak || stage == Stage.DEVELOPMENT ? Severity.WARNING : Severity.ERROR;
    }
}
