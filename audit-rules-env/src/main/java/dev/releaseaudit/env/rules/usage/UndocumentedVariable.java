package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.code.NameMentions;
import dev.releaseaudit.env.code.NamesList;
import dev.releaseaudit.env.code.PlatformVariables;
import dev.releaseaudit.env.code.SampleReads;
import dev.releaseaudit.env.code.VariableRead;
import dev.releaseaudit.env.sample.ProjectSamples;
import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.secrets.KeyName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds variables that code reads and that the sample above it does not show, nor any other artifact. */
@About(
        id = "env/undocumented-variable",
        title = "Samples show the variables that code reads",
        severity = Severity.WARNING,
        tags = {"drift", "sample"})
public final class UndocumentedVariable implements JoinRule<Sample> {

    /** The variables that code reads below a sample and that nothing but code names. */
    private static final View<Set<String>> UNNAMED = View.of("variables that nothing but code names", project -> {
        Set<String> names = new TreeSet<>();
        project.view(SampleReads.VIEW)
                .byFolder()
                .values()
                .forEach(reads ->
                        reads.stream().filter(UndocumentedVariable::isAsked).forEach(read -> names.add(read.name())));
        project.all(ConfigKey.class).stream()
                .filter(key -> key.role() != ConfigKey.Role.READ && key.role() != ConfigKey.Role.REQUIRED)
                .forEach(key -> names.remove(key.name()));
        return NameMentions.absentFromProse(names, project.tree());
    });

    @Override
    public Verdicts check(Sample sample, Project project) {
        boolean first = project.view(ProjectSamples.VIEW).of(sample.file().path()).stream()
                .findFirst()
                .equals(Optional.of(sample));
        Map<String, List<VariableRead>> asked = first
                ? project.view(SampleReads.VIEW).of(sample).stream()
                        .filter(UndocumentedVariable::isAsked)
                        .collect(Collectors.groupingBy(VariableRead::name, TreeMap::new, Collectors.toList()))
                : Map.of();
        List<VariableRead> missing = asked.entrySet().stream()
                .filter(entry -> project.view(UNNAMED).contains(entry.getKey()))
                .map(entry -> mostDemanding(entry.getValue()))
                .toList();
        return missing.isEmpty() && !asked.isEmpty() ? shown(sample, asked.size()) : missing(sample, missing);
    }

    private static boolean isAsked(VariableRead read) {
        return read.isNamed() && !PlatformVariables.sets(read.name());
    }

    private static VariableRead mostDemanding(List<VariableRead> places) {
        return places.stream().filter(VariableRead::required).findFirst().orElse(places.get(0));
    }

    private static Verdict shown(Sample sample, int count) {
        String which = count == 1 ? "the variable" : "each of the " + count + " variables";
        return satisfied(sample, "%s, or another file, shows %s that code below it reads", sample.label(), which);
    }

    /** Names those that matter one by one, and the others in one sentence. */
    private static Verdicts missing(Sample sample, List<VariableRead> missing) {
        Map<Boolean, List<VariableRead>> byWeight = missing.stream()
                .collect(Collectors.partitioningBy(
                        read -> read.required() || KeyName.of(read.name()).isSecret()));
        Stream<Verdict> grave = byWeight.getOrDefault(true, List.of()).stream().map(read -> grave(sample, read));
        List<VariableRead> lesser = byWeight.getOrDefault(false, List.of());
        return Stream.concat(grave, lesser.isEmpty() ? Stream.of() : Stream.of(lesser(sample, lesser)))
                .collect(Verdicts.toVerdicts());
    }

    private static Verdict grave(Sample sample, VariableRead read) {
        return violated(
                        read,
                        "%s is %s here and shown neither in %s nor anywhere else",
                        read.name(),
                        read.required() ? "required" : "read",
                        sample.label())
                .see(sample.file(), "the sample")
                .fix("Add %s to %s, with a line on what it is for"
                        .formatted(read.name(), sample.file().name()))
                .key(read.name());
    }

    private static Verdict lesser(Sample sample, List<VariableRead> lesser) {
        List<String> names = lesser.stream().map(VariableRead::name).toList();
        Verdict verdict = violated(
                        sample.file(),
                        "%s does not show %s",
                        sample.label(),
                        NamesList.of(names, "variable", "that code reads"))
                .fix("Add them to %s, each with its default"
                        .formatted(sample.file().name()))
                .severity(Severity.INFO);
        for (VariableRead read : lesser.subList(0, Math.min(lesser.size(), NamesList.NAMED))) {
            verdict = verdict.see(read, read.name());
        }
        return verdict;
    }
}
