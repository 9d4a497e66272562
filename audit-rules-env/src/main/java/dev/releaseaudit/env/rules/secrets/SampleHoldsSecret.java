package dev.releaseaudit.env.rules.secrets;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.facts.SecretValue;
import dev.releaseaudit.facts.SecretValue.Use;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.secrets.Credential;

/** Finds samples that were made from a file in use, and kept a value of it. */
@About(
        id = "env/sample-holds-secret",
        title = "Samples hold placeholders where secrets go",
        severity = Severity.WARNING,
        tags = {"security", "secret"})
public final class SampleHoldsSecret implements Rule<SecretValue> {

    @Override
    public Verdicts check(SecretValue secret) {
        if (secret.use() != Use.SAMPLE || secret.strength() == Credential.Strength.WEAK) {
            return Verdicts.none();
        }
        boolean issued = secret.strength() == Credential.Strength.ISSUED;
        return violated(secret, "%s in a sample is %s", secret.label(), secret.kind())
                .fix("Revoke it if it was ever in use, and write a placeholder such as <%s>"
                        .formatted(issued ? "token" : "random value"))
                .severity(issued ? Severity.ERROR : Severity.WARNING);
    }
}
