package dev.releaseaudit.k8s.rules.references;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Severity.WARNING;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.configuration.LiteralReference;
import dev.releaseaudit.k8s.configuration.Substitution;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Stage;
import java.util.List;

/** Finds references that nothing fills in, so that programs get the text of the reference. */
@About(id = "k8s/substitution-missing", title = "Something fills in the variables of manifests", severity = WARNING)
public final class SubstitutionMissing implements JoinRule<Manifest> {

    @Override
    public Verdicts check(Manifest manifest, Project project) {
        List<LiteralReference> references = LiteralReference.of(manifest);
        return references.isEmpty() || project.view(Substitution.VIEW).known()
                ? Verdicts.none()
                : references.stream()
                        .map(reference -> verdict(manifest, reference))
                        .collect(toVerdicts());
    }

    private static Verdict verdict(Manifest manifest, LiteralReference reference) {
        return violated(
                        reference.value(),
                        "%s: %s has %s, which nothing substitutes, so that the program gets it literally",
                        manifest.label(),
                        reference.key(),
                        reference.text())
                .fix(reference.fix())
                .key(reference.holder() + "/" + reference.key())
                .severity(manifest.deployedWith().stage() == Stage.PRODUCTION ? ERROR : WARNING);
    }
}
