package dev.releaseaudit.env.rules.samples;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.env.sample.SampleSection;
import dev.releaseaudit.env.sample.SampleVariable;
import dev.releaseaudit.env.sample.Status;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sums up what a sample file says about its variables. */
@About(
        id = "env/sample-documented",
        title = "Sample files say what each variable is for",
        severity = Severity.INFO,
        theme = "environment",
        tags = {"documentation", "sample"},
        summary = true)
public final class SampleDocumented implements Rule<EnvFile> {

    private static final int NAMED = 8;

    @Override
    public Verdicts check(EnvFile file) {
        Sample sample = Sample.of(file);
        List<SampleVariable> variables = sample.variables();
        if (!file.kind().isSample() || variables.isEmpty()) {
            return Verdicts.none();
        }
        List<SampleVariable> silent = variables.stream()
                .filter(v -> !v.isDescribed() && v.status() == Status.UNSTATED)
                .toList();
        if (silent.size() * 2 > variables.size()) {
            return violated(
                            silent.get(0),
                            "%s does not explain %d of %d variables: %s",
                            file.label(),
                            silent.size(),
                            variables.size(),
                            names(silent))
                    .fix("Say above each variable what it is for, and under a heading whether it is required");
        }
        return withSections(
                satisfied(sample, "%s shows %s: %s", file.label(), count(variables.size()), byStatus(sample)), sample);
    }

    private static String byStatus(Sample sample) {
        return Stream.of(Status.values())
                .filter(status -> !sample.variables(status).isEmpty())
                .map(status -> phrase(status, sample.variables(status)))
                .collect(Collectors.joining("; "));
    }

    private static String phrase(Status status, List<SampleVariable> variables) {
        return variables.size() + " " + status.words() + " (" + names(variables) + ")";
    }

    private static Verdict withSections(Verdict verdict, Sample sample) {
        Verdict all = verdict;
        for (SampleSection section : sample.sections()) {
            if (!section.title().isEmpty()) {
                all = all.see(
                        section,
                        section.title() + ": " + count(section.variables().size()));
            }
        }
        return all;
    }

    private static String count(int variables) {
        return variables == 1 ? "1 variable" : variables + " variables";
    }

    private static String names(List<SampleVariable> variables) {
        String named = variables.stream().limit(NAMED).map(SampleVariable::name).collect(Collectors.joining(", "));
        return variables.size() > NAMED ? named + " and " + (variables.size() - NAMED) + " more" : named;
    }
}
