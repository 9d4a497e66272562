package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.code.SampleReads;
import dev.releaseaudit.env.code.VariableRead;
import dev.releaseaudit.env.sample.RequirementLevel;
import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.env.sample.SampleVariable;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.Optional;

/** Finds variables that code demands and a sample calls optional, or the other way round. */
@About(
        id = "env/requirement-differs",
        title = "Samples call required what code requires",
        severity = Severity.WARNING,
        tags = {"drift", "sample"})
public final class RequirementDiffers implements JoinRule<Sample> {

    @Override
    public Verdicts check(Sample sample, Project project) {
        SampleReads reads = project.view(SampleReads.VIEW);
        return sample.variables().stream()
                .flatMap(shown -> reads.of(sample, shown.name()).stream()
                        .flatMap(read -> judge(shown, read).map(verdict -> verdict.key(shown.name())).stream())
                        .limit(1))
                .collect(Verdicts.toVerdicts());
    }

    private static Optional<Verdict> judge(SampleVariable shown, VariableRead read) {
        boolean optional = shown.requirement() == RequirementLevel.OPTIONAL
                && shown.constraint().defaultValue().isEmpty()
                && (shown.isCommentedOut() || shown.entry().rawValue().isEmpty());
        if (read.required() && optional) {
            return Optional.of(
                    violated(shown, "%s is optional here, and the code refuses to go on without it", shown.name())
                            .see(read, "required here")
                            .fix("Say in the sample that %s is required, or give it a default in the code"
                                    .formatted(shown.name())));
        }
        boolean required = shown.requirement() == RequirementLevel.REQUIRED
                && shown.entry().rawValue().isEmpty();
        if (required && read.fallback().filter(value -> !value.isEmpty()).isPresent()) {
            return Optional.of(violated(shown, "%s is required here, and the code has a default for it", shown.name())
                    .see(read, "the default")
                    .fix("Say in the sample that %s is optional, or let the code refuse to start without it"
                            .formatted(shown.name()))
                    .severity(shown.secret() ? Severity.WARNING : Severity.INFO));
        }
        return Optional.empty();
    }
}
