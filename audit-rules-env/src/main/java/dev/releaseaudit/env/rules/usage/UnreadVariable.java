package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.code.NameMentions;
import dev.releaseaudit.env.code.NamesList;
import dev.releaseaudit.env.code.PlatformVariables;
import dev.releaseaudit.env.code.SampleReads;
import dev.releaseaudit.env.code.VariableRead;
import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.env.sample.SampleVariable;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds variables of a sample that no file of the repository mentions, where the code below the sample was read. */
@About(
        id = "env/unread-variable",
        title = "Variables of samples are read",
        severity = Severity.INFO,
        theme = "environment",
        tags = {"drift", "sample"})
public final class UnreadVariable implements Rule<Project> {

    @Override
    public Verdicts check(Project project) {
        SampleReads reads = SampleReads.of(project);
        List<Sample> samples = reads.samples().all();
        Set<String> names = new TreeSet<>();
        samples.forEach(sample -> candidates(sample, reads.of(sample)).forEach(v -> names.add(v.name())));
        Set<String> unmentioned = NameMentions.absentFromCode(names, project.tree());
        List<Verdict> verdicts = new ArrayList<>();
        for (Sample sample : samples) {
            List<SampleVariable> unread = candidates(sample, reads.of(sample)).stream()
                    .filter(v -> unmentioned.contains(v.name()))
                    .toList();
            judge(sample, reads.of(sample), unread, verdicts);
        }
        return Verdicts.of(verdicts);
    }

    /** Returns the variables that no read names, where code names one: elsewhere there is no code, or it was not understood. */
    private static List<SampleVariable> candidates(Sample sample, List<VariableRead> reads) {
        return reads.stream().noneMatch(read -> read.isNamed() && read.isInCode())
                ? List.of()
                : sample.variables().stream()
                        .filter(v -> !PlatformVariables.reads(v.name()))
                        .filter(v ->
                                reads.stream().noneMatch(read -> read.name().equals(v.name())))
                        .filter(v ->
                                reads.stream().noneMatch(read -> read.name().equals(v.name())))
                        .toList();
    }

    private static void judge(
            Sample sample, List<VariableRead> reads, List<SampleVariable> unread, List<Verdict> verdicts) {
        Optional<VariableRead> dynamic =
                reads.stream().filter(read -> !read.isNamed()).findFirst();
        if (dynamic.isPresent() && !unread.isEmpty()) {
            verdicts.add(unknown(
                            sample.file(),
                            "%s shows %s, and code reads variables %s",
                            sample.file().label(),
                            NamesList.of(
                                    unread.stream().map(SampleVariable::name).toList(),
                                    "variable",
                                    "that no file names"),
                            dynamic.get().kind().words())
                    .see(dynamic.get(), "such a read"));
            return;
        }
        for (SampleVariable variable : unread) {
            verdicts.add(violated(variable, "%s is shown here and no file of the repository reads it", variable.name())
                    .fix("Remove %s, or say what reads it".formatted(variable.name()))
                    .severity(variable.secret() ? Severity.WARNING : Severity.INFO));
        }
    }
}
