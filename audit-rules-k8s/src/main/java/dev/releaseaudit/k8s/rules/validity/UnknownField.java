package dev.releaseaudit.k8s.rules.validity;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Severity.WARNING;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.schema.Mismatch;
import dev.releaseaudit.k8s.schema.SchemaIndex;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.Optional;

/**
 * Judges whether the API server knows the fields of a resource.
 *
 * @param kubernetes the version of the cluster, such as {@code 1.30}; empty for the newest
 */
@About(id = "k8s/unknown-field", title = "The API server knows every field")
public record UnknownField(String kubernetes) implements Rule<Manifest> {

    /** Refuses what is no version. */
    public UnknownField {
        SchemaIndex.version(kubernetes);
    }

    /** Creates the rule for the newest version. */
    public UnknownField() {
        this("");
    }

    @Override
    public Verdicts check(Manifest manifest) {
        return manifest.mismatches(Mismatch.UnknownField.class, SchemaIndex.version(kubernetes))
                .map(unknown -> judge(manifest, unknown))
                .collect(toVerdicts());
    }

    private static Verdict judge(Manifest manifest, Mismatch.UnknownField unknown) {
        Optional<String> slip = Nearest.slip(unknown.field().name(), unknown.known());
        return violated(
                        unknown,
                        "%s: the API server does not know %s%s",
                        manifest.label(),
                        unknown.path(),
                        slip.map(near -> "; the nearest field is " + near).orElse(""))
                .fix(slip.map(near -> "Rename it to " + near).orElse("Move it to where it belongs, or remove it"))
                .severity(slip.isPresent() ? ERROR : WARNING)
                .key(unknown.path());
    }
}
