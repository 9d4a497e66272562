package dev.releaseaudit.env.internal;

import dev.releaseaudit.facts.SecretValue;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.FileReader;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.Set;

/**
 * Finds the secrets that are under version control in environment files, compose files, workflows, configuration files of usual
 * names, files of keys and Markdown. Kubernetes manifests are left to the rules that know what deploys them.
 */
public final class SecretReader implements FileReader {

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
            SecretText.of(file, use).forEach(sink::accept);
        }
    }
}
