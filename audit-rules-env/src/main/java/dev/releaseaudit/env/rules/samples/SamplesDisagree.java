package dev.releaseaudit.env.rules.samples;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.sample.ProjectSamples;
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
import java.util.Set;

/** Finds variables that two samples of one service call required and optional, or give two defaults. */
@About(
        id = "env/samples-disagree",
        title = "Samples of one service say the same of a variable",
        severity = Severity.WARNING,
        tags = {"drift", "sample"})
public final class SamplesDisagree implements JoinRule<Sample> {

    private static final Set<RequirementLevel> STATED = Set.of(RequirementLevel.REQUIRED, RequirementLevel.OPTIONAL);

    @Override
    public Verdicts check(Sample sample, Project project) {
        return project.view(ProjectSamples.VIEW).twinsBefore(sample).stream()
                .flatMap(twin -> sample.variables().stream()
                        .flatMap(second -> twin.variable(second.name()).stream()
                                .flatMap(first -> judge(twin, first, second).stream())))
                .collect(Verdicts.toVerdicts());
    }

    private static Optional<Verdict> judge(Sample twin, SampleVariable first, SampleVariable second) {
        boolean stated = STATED.contains(first.requirement()) && STATED.contains(second.requirement());
        String other = twin.label();
        if (stated && first.requirement() != second.requirement()) {
            return Optional.of(violated(
                            second,
                            "%s is %s here and %s in %s",
                            second.name(),
                            second.requirement().words(),
                            first.requirement().words(),
                            other)
                    .see(first, "the other sample")
                    .fix("Say the same of %s in both, or keep one sample".formatted(second.name()))
                    .key(second.name()));
        }
        boolean options =
                first.requirement() == RequirementLevel.OPTIONAL && second.requirement() == RequirementLevel.OPTIONAL;
        String one = first.entry().rawValue();
        String two = second.entry().rawValue();
        return options && !one.isEmpty() && !two.isEmpty() && !one.equals(two)
                ? Optional.of(violated(second, "%s has another default here than in %s", second.name(), other)
                        .see(first, "the other sample")
                        .fix("Give %s one default in both, or keep one sample".formatted(second.name()))
                        .key(second.name()))
                : Optional.empty();
    }
}
