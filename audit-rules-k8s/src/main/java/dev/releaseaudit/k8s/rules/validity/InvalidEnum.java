package dev.releaseaudit.k8s.rules.validity;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.schema.Mismatch.UnknownValue;
import dev.releaseaudit.k8s.schema.SchemaIndex;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether fields that take one of a few words have one of them. */
@About(id = "k8s/invalid-enum", title = "Fields that take one of a few words have one of them", severity = ERROR)
public final class InvalidEnum implements Rule<Manifest> {

    @Override
    public Verdicts check(Manifest manifest) {
        return manifest.mismatches(UnknownValue.class, SchemaIndex.newest())
                .filter(wrong -> !wrong.path().startsWith("status."))
                .map(wrong -> violated(
                                wrong,
                                "%s: %s is %s, and the API server takes %s only",
                                manifest.label(),
                                wrong.path(),
                                wrong.value().text().isEmpty()
                                        ? "empty"
                                        : wrong.value().text(),
                                String.join(", ", wrong.allowed()))
                        .fix("Write "
                                + Nearest.slip(wrong.value().text(), wrong.allowed())
                                        .orElse("one of them"))
                        .key(wrong.path()))
                .collect(toVerdicts());
    }
}
