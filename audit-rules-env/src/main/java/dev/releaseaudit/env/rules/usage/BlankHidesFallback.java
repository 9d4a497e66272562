package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.code.ReadKind;
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

/** Finds blank lines of samples that keep code from its fallback, which only a variable that is not set has. */
@About(
        id = "env/blank-hides-fallback",
        title = "Blank lines in samples leave the code its fallback",
        severity = Severity.WARNING,
        tags = {"correctness", "sample"})
public final class BlankHidesFallback implements JoinRule<Sample> {

    @Override
    public Verdicts check(Sample sample, Project project) {
        SampleReads reads = project.view(SampleReads.VIEW);
        return sample.variables().stream()
                .filter(BlankHidesFallback::isLeftBlank)
                .flatMap(shown -> reads.of(sample, shown.name()).stream()
                        .filter(read -> read.kind() == ReadKind.DIRECT && read.isInCode() && read.keepsBlank())
                        .findFirst()
                        .map(read -> verdict(shown, read))
                        .stream())
                .collect(Verdicts.toVerdicts());
    }

    /** Whoever copies the sample fills in what it calls required. */
    private static boolean isLeftBlank(SampleVariable shown) {
        return !shown.isCommentedOut()
                && shown.entry().rawValue().isEmpty()
                && shown.requirement() != RequirementLevel.REQUIRED;
    }

    private static Verdict verdict(SampleVariable shown, VariableRead read) {
        return violated(
                        shown,
                        "%s is blank here, and %s falls back only where it is not set, so that the empty value counts",
                        shown.name(),
                        read.location().path())
                .see(read, "the fallback")
                .fix("Comment the line of %s out, or let the code replace an empty value too".formatted(shown.name()))
                .key(shown.name());
    }
}
