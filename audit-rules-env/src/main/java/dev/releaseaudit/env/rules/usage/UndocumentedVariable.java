package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.rule.Verdict.satisfied;

import dev.releaseaudit.env.code.NameMentions;
import dev.releaseaudit.env.code.PlatformVariables;
import dev.releaseaudit.env.code.SampleReads;
import dev.releaseaudit.env.code.VariableRead;
import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.facts.ConfigKey;
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
        SampleReads reads = SampleReads.of(project);
        Set<String> unknown = unknown(project, reads);
        List<Verdict> verdicts = new ArrayList<>();
        for (Sample sample : reads.firstSamples()) {
            Map<String, List<VariableRead>> here = reads.of(sample).stream()
                    .filter(UndocumentedVariable::isAsked)
                    .collect(Collectors.groupingBy(VariableRead::name, TreeMap::new, Collectors.toList()));
            int count = here.size();
            here.keySet().retainAll(unknown);
            verdicts.addAll(new MissingVariables(sample, here.values()).verdicts());
            if (here.isEmpty() && count > 0) {
                String which = count == 1 ? "the variable" : "each of the " + count + " variables";
                verdicts.add(satisfied(
                        sample,
                        "%s, or another file, shows %s that code below it reads",
                        sample.file().label(),
                        which));
            }
        }
        return Verdicts.of(verdicts);
    }

    private static boolean isAsked(VariableRead read) {
        return read.isNamed() && !PlatformVariables.sets(read.name());
    }

    /** Returns the names that nothing but code knows. */
    private static Set<String> unknown(Project project, SampleReads reads) {
        Set<String> names = new TreeSet<>();
        reads.byFolder()
                .values()
                .forEach(list ->
                        list.stream().filter(UndocumentedVariable::isAsked).forEach(read -> names.add(read.name())));
        project.all(ConfigKey.class).stream()
                .filter(key -> key.role() != ConfigKey.Role.READ && key.role() != ConfigKey.Role.REQUIRED)
                .forEach(key -> names.remove(key.name()));
        return NameMentions.absentFromProse(names, project.tree());
    }
}
