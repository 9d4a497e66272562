package dev.releaseaudit.k8s.rules.validity;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.configuration.StringField;
import dev.releaseaudit.k8s.schema.Mismatch;
import dev.releaseaudit.k8s.schema.SchemaIndex;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarType;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether the values of a resource are of the types that its kind has. What is to be quoted is another rule's. */
@About(id = "k8s/wrong-type", title = "Values have the type that the API server takes", severity = ERROR)
public final class WrongType implements Rule<Manifest> {

    @Override
    public Verdicts check(Manifest manifest) {
        return manifest.mismatches(Mismatch.WrongType.class, SchemaIndex.newest())
                .filter(wrong -> !isTextToKustomize(wrong)
                        && StringField.in(manifest).noneMatch(field -> field.value() == wrong.value()))
                .map(wrong -> violated(
                                wrong,
                                "%s: %s is %s, and the API server takes %s only",
                                manifest.label(),
                                wrong.path(),
                                words(wrong.value()),
                                wrong.expected().words())
                        .fix("Write " + wrong.expected().words())
                        .key(wrong.path()))
                .collect(toVerdicts());
    }

    /** kustomize reads by other rules than kubectl, and writes what is a text to it in quotes. */
    private static boolean isTextToKustomize(Mismatch.WrongType wrong) {
        return wrong.expected().words().equals("a string")
                && wrong.value() instanceof ScalarNode scalar
                && scalar.coreType() == ScalarType.STRING;
    }

    private static String words(Node value) {
        if (value instanceof ScalarNode scalar) {
            return switch (scalar.type()) {
                case INTEGER, FLOAT -> "a number";
                case BOOLEAN -> "a boolean";
                case STRING, NULL -> "a string";
            };
        }
        return value instanceof MappingNode ? "a mapping" : "a list";
    }
}
