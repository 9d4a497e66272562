package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.code.NameMentions;
import dev.releaseaudit.env.code.NamesList;
import dev.releaseaudit.env.code.PlatformVariables;
import dev.releaseaudit.env.code.SampleReads;
import dev.releaseaudit.env.code.VariableRead;
import dev.releaseaudit.env.sample.ProjectSamples;
import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.env.sample.SampleVariable;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.rule.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds variables of a sample that no file of the repository mentions, where the code below the sample was read. */
@About(
        id = "env/unread-variable",
        title = "Variables of samples are read",
        severity = Severity.INFO,
        tags = {"drift", "sample"})
public final class UnreadVariable implements JoinRule<Sample> {

    /** The names that samples show and neither a read nor any other file names. */
    private static final View<Set<String>> UNMENTIONED = View.of("variables of samples that no file names", project -> {
        Set<String> names = new TreeSet<>();
        project.view(ProjectSamples.VIEW)
                .all()
                .forEach(sample -> candidates(sample, project).forEach(variable -> names.add(variable.name())));
        return NameMentions.absentFromCode(names, project.tree());
    });

    @Override
    public Verdicts check(Sample sample, Project project) {
        List<SampleVariable> unread = sample.file().tracked()
                ? candidates(sample, project).stream()
                        .filter(variable -> project.view(UNMENTIONED).contains(variable.name()))
                        .toList()
                : List.of();
        Optional<VariableRead> dynamic = project.view(SampleReads.VIEW).of(sample).stream()
                .filter(read -> !read.isNamed())
                .findFirst();
        return dynamic.isPresent() && !unread.isEmpty()
                ? open(sample, unread, dynamic.get())
                : unread.stream().map(UnreadVariable::verdict).collect(Verdicts.toVerdicts());
    }

    /** Returns the variables that no read names, where code names one: elsewhere there is no code, or it was not understood. */
    private static List<SampleVariable> candidates(Sample sample, Project project) {
        List<VariableRead> reads = project.view(SampleReads.VIEW).of(sample);
        Set<String> names = reads.stream().map(VariableRead::name).collect(Collectors.toSet());
        return reads.stream().noneMatch(read -> read.isNamed() && read.isInCode())
                ? List.of()
                : sample.variables().stream()
                        .filter(variable -> !PlatformVariables.reads(variable.name()))
                        .filter(variable -> !names.contains(variable.name()))
                        .toList();
    }

    private static Verdict open(Sample sample, List<SampleVariable> unread, VariableRead dynamic) {
        return unknown(
                        sample.file(),
                        "%s shows %s, and code reads variables %s",
                        sample.label(),
                        NamesList.of(
                                unread.stream().map(SampleVariable::name).toList(), "variable", "that no file names"),
                        dynamic.kind().words())
                .see(dynamic, "such a read");
    }

    private static Verdict verdict(SampleVariable variable) {
        return violated(variable, "%s is shown here and no file of the repository reads it", variable.name())
                .fix("Remove %s, or say what reads it".formatted(variable.name()))
                .severity(variable.secret() ? Severity.WARNING : Severity.INFO)
                .key(variable.name());
    }
}
