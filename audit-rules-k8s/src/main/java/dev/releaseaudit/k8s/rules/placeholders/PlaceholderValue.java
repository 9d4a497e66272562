package dev.releaseaudit.k8s.rules.placeholders;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.configuration.ConfiguredValues;
import dev.releaseaudit.k8s.configuration.ConfiguredValues.Keyed;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.secrets.KeyName;
import dev.releaseaudit.secrets.Placeholder;
import dev.releaseaudit.source.Stage;
import java.util.Optional;

/** Judges whether production gets the values that somebody meant to fill in. */
@About(id = "k8s/placeholder-value", title = "Production manifests hold real values", severity = ERROR)
public final class PlaceholderValue implements Rule<Manifest> {

    @Override
    public Verdicts check(Manifest manifest) {
        if (manifest.deployedWith().stage() != Stage.PRODUCTION
                || manifest.kind().equals("CustomResourceDefinition")) {
            return Verdicts.none();
        }
        return ConfiguredValues.of(manifest).stream()
                .flatMap(scalar -> judge(manifest, scalar).stream())
                .collect(toVerdicts());
    }

    private static Optional<Verdict> judge(Manifest manifest, Keyed scalar) {
        KeyName key = KeyName.of(scalar.key());
        return Placeholder.of(key, scalar.value().text())
                .filter(Placeholder::mustBeReplaced)
                .filter(kind -> kind != Placeholder.SELF || key.isSecret())
                .map(kind -> violated(scalar.value(), "%s: %s %s", manifest.label(), scalar.key(), kind.description())
                        .key(scalar.key())
                        .fix("Set the real value of %s in %s".formatted(scalar.key(), manifest.label())));
    }
}
