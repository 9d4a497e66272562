package dev.releaseaudit.env.rules.samples;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.sample.ProjectSamples;
import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.env.sample.SampleSummary;
import dev.releaseaudit.env.sample.SampleVariable;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds variables that one of two samples of a service shows and the other does not. */
@About(
        id = "env/shown-in-one-sample",
        title = "Samples of one service show the same variables",
        severity = Severity.INFO,
        tags = {"drift", "sample"})
public final class ShownInOneSample implements JoinRule<Sample> {

    @Override
    public Verdicts check(Sample sample, Project project) {
        return project.view(ProjectSamples.VIEW).twinsBefore(sample).stream()
                .flatMap(twin -> compare(twin, sample).stream())
                .collect(Verdicts.toVerdicts());
    }

    private static List<Verdict> compare(Sample first, Sample second) {
        List<Verdict> missing = Stream.concat(missing(first, second).stream(), missing(second, first).stream())
                .toList();
        return missing.isEmpty()
                ? List.of(satisfied(first, "%s and %s show the same variables", first.label(), second.label()))
                : missing;
    }

    private static Optional<Verdict> missing(Sample has, Sample lacks) {
        List<SampleVariable> only = has.variables().stream()
                .filter(variable -> lacks.variable(variable.name()).isEmpty())
                .toList();
        return only.stream()
                .findFirst()
                .map(first -> violated(
                                first,
                                "%s shows %s that %s does not: %s",
                                has.label(),
                                SampleSummary.count(only.size()),
                                lacks.label(),
                                SampleSummary.names(only))
                        .see(lacks.file(), "the other sample")
                        .fix("Show the same variables in both, or keep one sample")
                        .key(has.label()));
    }
}
