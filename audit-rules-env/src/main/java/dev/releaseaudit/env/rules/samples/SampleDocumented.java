package dev.releaseaudit.env.rules.samples;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.sample.RequirementLevel;
import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.env.sample.SampleSection;
import dev.releaseaudit.env.sample.SampleSummary;
import dev.releaseaudit.env.sample.SampleVariable;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;

/** Sums up what a sample file says about its variables. */
@About(
        id = "env/sample-documented",
        title = "Sample files say what each variable is for",
        severity = Severity.INFO,
        tags = {"documentation", "sample"},
        summary = true)
public final class SampleDocumented implements Rule<Sample> {

    @Override
    public Verdicts check(Sample sample) {
        List<SampleVariable> variables = sample.variables();
        if (variables.isEmpty()) {
            return Verdicts.none();
        }
        List<SampleVariable> silent = variables.stream()
                .filter(v -> !v.isDescribed() && v.requirement() == RequirementLevel.UNSTATED)
                .toList();
        if (silent.size() * 2 > variables.size()) {
            return violated(
                            silent.get(0),
                            "%s does not explain %d of %d variables%s: %s",
                            sample.label(),
                            silent.size(),
                            variables.size(),
                            grouped(sample),
                            SampleSummary.names(silent))
                    .fix("Say above each variable what it is for, and under a heading whether it is required");
        }
        return withSections(satisfied(sample, "%s", new SampleSummary(sample).sentence()), sample);
    }

    private static String grouped(Sample sample) {
        long titles =
                sample.sections().stream().filter(s -> !s.title().isEmpty()).count();
        return titles > 1 ? ", though it groups them under " + titles + " headings" : "";
    }

    private static Verdict withSections(Verdict verdict, Sample sample) {
        Verdict all = verdict;
        for (SampleSection section : sample.sections()) {
            if (!section.title().isEmpty()) {
                all = all.see(
                        section,
                        section.title() + ": "
                                + SampleSummary.count(section.variables().size()));
            }
        }
        return all;
    }
}
