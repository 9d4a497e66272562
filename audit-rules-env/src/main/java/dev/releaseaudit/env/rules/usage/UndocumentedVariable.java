package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.sample.ProjectSamples;
import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.env.usage.VariableRead;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.facts.KeyName;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds variables that code reads and that the sample above it does not show, nor any other artifact. */
@About(
        id = "env/undocumented-variable",
        title = "Samples show the variables that code reads",
        severity = Severity.WARNING,
        theme = "environment",
        tags = {"drift", "sample"})
public final class UndocumentedVariable implements Rule<Project> {

    @Override
    public Verdicts check(Project project) {
        ProjectSamples samples = ProjectSamples.of(project);
        Map<String, List<VariableRead>> reads = new TreeMap<>();
        for (VariableRead read : project.all(VariableRead.class)) {
            if (read.isNamed() && !KnownElsewhere.sets(read.name())) {
                samples.of(read.location().path()).stream()
                        .findFirst()
                        .ifPresent(sample -> reads.computeIfAbsent(sample.file().path(), path -> new ArrayList<>())
                                .add(read));
            }
        }
        Set<String> unknown = unknown(project, reads);
        List<Verdict> verdicts = new ArrayList<>();
        for (Sample sample : samples.all()) {
            List<VariableRead> here = reads.getOrDefault(sample.file().path(), List.of());
            if (!here.isEmpty()) {
                judge(sample, here, unknown, verdicts);
            }
        }
        return Verdicts.of(verdicts);
    }

    private static Set<String> unknown(Project project, Map<String, List<VariableRead>> reads) {
        Set<String> names = new TreeSet<>();
        reads.values().forEach(list -> list.forEach(read -> names.add(read.name())));
        project.all(ConfigKey.class).stream()
                .filter(key -> key.role() != ConfigKey.Role.READ && key.role() != ConfigKey.Role.REQUIRED)
                .forEach(key -> names.remove(key.name()));
        return Mentions.absentFromProse(names, project.tree());
    }

    private static void judge(Sample sample, List<VariableRead> reads, Set<String> unknown, List<Verdict> verdicts) {
        Map<String, List<VariableRead>> missing = reads.stream()
                .filter(read -> unknown.contains(read.name()))
                .collect(Collectors.groupingBy(VariableRead::name, TreeMap::new, Collectors.toList()));
        if (missing.isEmpty()) {
            long count = reads.stream().map(VariableRead::name).distinct().count();
            verdicts.add(satisfied(
                    sample,
                    "%s, or another file, shows %s that code below it reads",
                    sample.file().label(),
                    count == 1 ? "the variable" : "each of the " + count + " variables"));
            return;
        }
        List<VariableRead> lesser = new ArrayList<>();
        missing.forEach((name, places) -> {
            boolean required = places.stream().anyMatch(VariableRead::required);
            if (required || KeyName.of(name).isSecret()) {
                verdicts.add(grave(sample, places, required));
            } else {
                lesser.add(places.get(0));
            }
        });
        if (!lesser.isEmpty()) {
            verdicts.add(lesser(sample, lesser));
        }
    }

    private static Verdict grave(Sample sample, List<VariableRead> places, boolean required) {
        VariableRead first =
                places.stream().filter(VariableRead::required).findFirst().orElse(places.get(0));
        return violated(
                        first,
                        "%s is %s here and shown neither in %s nor anywhere else",
                        first.name(),
                        required ? "required" : "read",
                        sample.file().label())
                .see(sample.file(), "the sample")
                .fix("Add %s to %s, with a line on what it is for"
                        .formatted(first.name(), sample.file().name()));
    }

    private static Verdict lesser(Sample sample, List<VariableRead> reads) {
        Verdict verdict = violated(
                        sample.file(),
                        "%s does not show %s",
                        sample.file().label(),
                        NamesList.of(reads.stream().map(VariableRead::name).toList(), "variable", "that code reads"))
                .fix("Add them to %s, each with its default"
                        .formatted(sample.file().name()))
                .severity(Severity.INFO);
        for (VariableRead read : reads.subList(0, Math.min(reads.size(), NamesList.NAMED))) {
            verdict = verdict.see(read, read.name());
        }
        return verdict;
    }
}
