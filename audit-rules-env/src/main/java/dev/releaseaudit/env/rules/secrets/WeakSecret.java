package dev.releaseaudit.env.rules.secrets;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.facts.SecretValue;
import dev.releaseaudit.facts.SecretValue.Use;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.secrets.Credential;

/** Finds secrets that everybody tries first, where a program that serves users may load them. */
@About(
        id = "env/weak-secret",
        title = "Secrets that programs load cannot be guessed",
        severity = Severity.WARNING,
        tags = {"security", "secret"})
public final class WeakSecret implements Rule<SecretValue> {

    @Override
    public Verdicts check(SecretValue secret) {
        boolean loaded = secret.use() == Use.PRODUCTION || secret.use() == Use.GENERAL;
        return loaded && secret.strength() == Credential.Strength.WEAK
                ? violated(secret, "%s is %s", secret.label(), secret.kind())
                        .fix("Set %s to a long random value where the program runs, and nowhere else"
                                .formatted(secret.label()))
                        .severity(secret.use() == Use.PRODUCTION ? Severity.ERROR : Severity.WARNING)
                : Verdicts.none();
    }
}
