package dev.releaseaudit.env.rules.samples;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.env.sample.SamplePair;
import dev.releaseaudit.env.sample.SampleSummary;
import dev.releaseaudit.env.sample.SampleVariable;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds variables that one of two samples of a service shows and the other does not. */
@About(
        id = "env/shown-in-one-sample",
        title = "Samples of one service show the same variables",
        severity = Severity.INFO,
        theme = "environment",
        tags = {"drift", "sample"})
public final class ShownInOneSample implements Rule<Project> {

    @Override
    public Verdicts check(Project project) {
        List<Verdict> verdicts = new ArrayList<>();
        for (SamplePair pair : SamplePair.of(project)) {
            List<Verdict> missing = new ArrayList<>();
            missing(pair.first(), pair.second(), missing);
            missing(pair.second(), pair.first(), missing);
            if (missing.isEmpty()) {
                missing.add(satisfied(
                        pair.first(),
                        "%s and %s show the same variables",
                        pair.first().file().label(),
                        pair.second().file().label()));
            }
            verdicts.addAll(missing);
        }
        return Verdicts.of(verdicts);
    }

    private static void missing(Sample has, Sample lacks, List<Verdict> verdicts) {
        Set<String> there = lacks.variables().stream().map(SampleVariable::name).collect(Collectors.toSet());
        List<SampleVariable> only =
                has.variables().stream().filter(v -> !there.contains(v.name())).toList();
        if (!only.isEmpty()) {
            verdicts.add(violated(
                            only.get(0),
                            "%s shows %s that %s does not: %s",
                            has.file().label(),
                            SampleSummary.count(only.size()),
                            lacks.file().label(),
                            SampleSummary.names(only))
                    .see(lacks.file(), "the other sample")
                    .fix("Show the same variables in both, or keep one sample"));
        }
    }
}
