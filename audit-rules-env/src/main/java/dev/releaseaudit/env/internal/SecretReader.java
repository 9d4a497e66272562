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
 * names, files of keys, Markdown, and in the addresses of what is taken from elsewhere. The rest of Kubernetes manifests is left to the rules
 * that know what deploys them.
 */
public final class SecretReader implements FileReader {

    /** Where the texts of a user interface are: {@code messages_de.properties}, {@code locales/}. */
    private static final Pattern TRANSLATION = Pattern.compile(
            "(?:^|/)(?:i18n|l10n|locales?|lang|langs|translations?)/|(?:^|/)(?:messages|translations?|labels)(?:[_.-]\\w+)*\\.\\w+$");

    private static final Pattern IDENTIFIER = Pattern.compile("(?:.*_)?(?:PROJECT|SORT|PARTITION|GROUP|ROUTING)_KEY");

    /** Files that name what is taken from elsewhere, and no settings of a program. */
    private static final Pattern SOURCES =
            Pattern.compile("kustomization(?:\\.ya?ml)?|package\\.json|requirements.*\\.txt|\\.gitmodules");

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
        boolean sources = SOURCES.matcher(file.name()).matches();
        if (manifest && !sources && use != SecretValue.Use.DOCUMENT) {
            return;
        }
        SecretText.of(file, use).stream()
                .filter(secret -> secret.strength() != Credential.Strength.WEAK || mayBeSecret(file, secret))
                .filter(secret -> !sources || isInAddress(file, secret))
                .forEach(sink::accept);
    }

    /** Tells whether a secret is in the address of what a file takes from elsewhere. */
    private static boolean isInAddress(SourceFile file, SecretValue secret) {
        return secret.strength() != Credential.Strength.WEAK
                && file.lines().get(secret.location().line() - 1).contains("://")
                && (secret.name().isEmpty() || !file.name().startsWith("kustomization"));
    }

    /** Tells a weak password from a text in a language, and from the key that identifies something. */
    private static boolean mayBeSecret(SourceFile file, SecretValue secret) {
        return !TRANSLATION.matcher(file.path()).find()
                && !IDENTIFIER
                        .matcher(String.join("_", KeyName.of(secret.name()).words()))
                        .matches();
    }
}
