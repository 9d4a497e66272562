package dev.releaseaudit.k8s.rules.validity;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.configuration.StringField;
import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarType;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.stream.Stream;

/** Judges whether values that the cluster takes as texts are written so that YAML reads texts. */
@About(id = "k8s/unquoted-text", title = "Strings are quoted where YAML reads something else", severity = ERROR)
public final class UnquotedText implements Rule<Manifest> {

    @Override
    public Verdicts check(Manifest manifest) {
        return StringField.in(manifest).flatMap(field -> judge(manifest, field)).collect(toVerdicts());
    }

    private static Stream<Verdict> judge(Manifest manifest, StringField field) {
        return field.value() instanceof ScalarNode scalar
                ? word(type(manifest, scalar))
                        .map(word -> violated(
                                        scalar,
                                        "%s: %s is a %s, and the cluster takes a string only",
                                        manifest.label(),
                                        field.name(),
                                        word)
                                .fix("Quote the value")
                                .key(field.name()))
                : Stream.empty();
    }

    /** kustomize reads by other rules than kubectl, and writes what is a text to it in quotes. */
    private static ScalarType type(Manifest manifest, ScalarNode scalar) {
        return Kustomization.renders(manifest) ? scalar.coreType() : scalar.type();
    }

    private static Stream<String> word(ScalarType type) {
        return switch (type) {
            case INTEGER, FLOAT -> Stream.of("number");
            case BOOLEAN -> Stream.of("boolean");
            case STRING, NULL -> Stream.empty();
        };
    }
}
