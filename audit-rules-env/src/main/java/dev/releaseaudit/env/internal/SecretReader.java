package dev.releaseaudit.env.internal;

import dev.releaseaudit.facts.SecretValue;
import dev.releaseaudit.secrets.Credential;
import dev.releaseaudit.secrets.KeyName;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.FileReader;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the secrets that are under version control in environment files, compose files, workflows, configuration files of usual
 * names, files of keys and Markdown. Kubernetes manifests are left to the rules that know what deploys them.
 */
public final class SecretReader implements FileReader {

    /** Where the texts of a user interface are: {@code messages_de.properties}, {@code locales/}. */
    private static final Pattern TRANSLATION = Pattern.compile(
            "(?:^|/)(?:i18n|l10n|locales?|lang|langs|translations?)/|(?:^|/)(?:messages|translations?|labels)(?:[_.-]\\w+)*\\.\\w+$");

    private static final Pattern IDENTIFIER = Pattern.compile("(?:.*_)?(?:PROJECT|SORT|PARTITION|GROUP|ROUTING)_KEY");

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(SecretValue.class);
    }

    @Override
    public boolean accepts(SourceFile file) {
        return file.tracked() && ConfigurationKind.of(file.path()).isPresent();
    }

    @Override
    public void read(SourceFile file, Workspace workspace, Sink sink) {
        SecretValue.Use use = ConfigurationKind.of(file.path()).orElse(SecretValue.Use.GENERAL);
        boolean manifest = file.text().contains("apiVersion:") && file.text().contains("kind:");
        if (use == SecretValue.Use.DOCUMENT || !manifest) {
            SecretText.of(file, use).stream()
                    .filter(secret -> secret.strength() != Credential.Strength.WEAK || mayBeSecret(file, secret))
                    .forEach(sink::accept);
        }
    }

    /** Tells a weak password from a text in a language, and from the key that identifies something. */
    private static boolean mayBeSecret(SourceFile file, SecretValue secret) {
        return !TRANSLATION.matcher(file.path()).find()
                && !IDENTIFIER
                        .matcher(String.join("_", KeyName.of(secret.name()).words()))
                        .matches();
    }
}
