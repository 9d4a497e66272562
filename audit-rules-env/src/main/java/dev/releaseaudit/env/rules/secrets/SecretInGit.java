package dev.releaseaudit.env.rules.secrets;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.facts.SecretValue;
import dev.releaseaudit.facts.SecretValue.Use;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.secrets.Credential;
import java.util.regex.Pattern;

/** Finds credentials that everybody who reads the repository can use. */
@About(
        id = "env/secret-in-git",
        title = "No credential is under version control",
        severity = Severity.ERROR,
        tags = {"security", "secret"})
public final class SecretInGit implements Rule<SecretValue> {

    private static final Pattern TEST_DATA = Pattern.compile("(?:^|/)(?:testdata|fixtures|src/test)/");

    @Override
    public Verdicts check(SecretValue secret) {
        if (secret.use() == Use.SAMPLE || secret.strength() == Credential.Strength.WEAK) {
            return Verdicts.none();
        }
        boolean issued = secret.strength() == Credential.Strength.ISSUED;
        return violated(secret, "%s is %s", secret.label(), secret.kind())
                .fix("Revoke it where it was issued, put the new one into a secret store and read it from there")
                .severity(severity(secret, issued));
    }

    /** Grades lower what is made for developers, and lowest a key that was made for tests. */
    private static Severity severity(SecretValue secret, boolean issued) {
        if (secret.kind().equals("a private key")
                && TEST_DATA.matcher(secret.location().path()).find()) {
            return Severity.INFO;
        }
        return issued || secret.use() != Use.DEVELOPMENT ? Severity.ERROR : Severity.WARNING;
    }
}
