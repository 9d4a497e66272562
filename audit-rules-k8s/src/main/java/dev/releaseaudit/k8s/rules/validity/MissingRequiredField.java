package dev.releaseaudit.k8s.rules.validity;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.schema.Mismatch.MissingField;
import dev.releaseaudit.k8s.schema.RequiredFields;
import dev.releaseaudit.k8s.schema.SchemaIndex;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether a resource has the fields that the API server insists on. */
@About(id = "k8s/missing-required-field", title = "Required fields are set", severity = ERROR)
public final class MissingRequiredField implements Rule<Manifest> {

    @Override
    public Verdicts check(Manifest manifest) {
        return manifest.mismatches(MissingField.class, SchemaIndex.newest())
                .filter(missing -> manifest.schema()
                        .filter(kind -> RequiredFields.isDemanded(kind, missing))
                        .isPresent())
                .map(missing -> violated(
                                missing,
                                "%s: %s is not set, and the API server insists on it",
                                manifest.label(),
                                missing.path())
                        .fix("Set " + missing.field().name())
                        .key(missing.path()))
                .collect(toVerdicts());
    }
}
