package dev.releaseaudit.k8s.rules.secrets;

import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.secrets.LiteralSecrets;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.secrets.Credential.Strength;
import dev.releaseaudit.source.Stage;

/** Finds secrets that a ConfigMap, a container's variables or its arguments write out, where only a Secret should hold them. */
@About(
        id = "k8s/secret-in-manifest",
        title = "Only Secrets hold secrets",
        severity = Severity.ERROR,
        tags = {"security", "secret"})
public final class SecretInManifest implements Rule<Manifest> {

    @Override
    public Verdicts check(Manifest manifest) {
        return LiteralSecrets.of(manifest)
                .map(secret -> verdict(manifest, secret))
                .collect(toVerdicts());
    }

    private static Verdict verdict(Manifest manifest, LiteralSecrets.Found secret) {
        return violated(secret.value(), "%s: %s is %s", manifest.label(), secret.key(), secret.kind())
                .fix("Move %s to a Secret that is made from a secret store, and change it".formatted(secret.key()))
                .key(secret.key())
                .severity(severity(secret.strength(), manifest.deployedWith().stage()));
    }

    private static Severity severity(Strength strength, Stage stage) {
        boolean developers = stage == Stage.DEVELOPMENT && strength != Strength.ISSUED;
        boolean guessed = strength == Strength.WEAK && stage != Stage.PRODUCTION;
        return developers || guessed ? Severity.WARNING : Severity.ERROR;
    }
}
