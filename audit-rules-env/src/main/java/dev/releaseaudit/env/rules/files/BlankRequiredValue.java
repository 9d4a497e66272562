package dev.releaseaudit.env.rules.files;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.code.VariableRead;
import dev.releaseaudit.env.sample.ProjectSamples;
import dev.releaseaudit.env.sample.RequirementLevel;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds variables that a production file leaves blank although a sample or the code requires them. */
@About(
        id = "env/blank-required-value",
        title = "Production files give required variables a value",
        severity = Severity.WARNING,
        theme = "environment",
        tags = "correctness")
public final class BlankRequiredValue implements Rule<Project> {

    @Override
    public Verdicts check(Project project) {
        ProjectSamples samples = ProjectSamples.of(project);
        List<Verdict> verdicts = new ArrayList<>();
        for (EnvFile file : project.all(EnvFile.class)) {
            List<EnvEntry> blank = file.isProduction() && file.tracked()
                    ? file.assignments().stream()
                            .filter(e -> e.rawValue().isBlank())
                            .toList()
                    : List.of();
            if (!blank.isEmpty()) {
                Set<String> provided = providedElsewhere(project, file);
                blank.stream()
                        .filter(entry -> !provided.contains(entry.key()))
                        .forEach(entry -> demand(project, samples, file, entry)
                                .map(demand -> verdict(file, entry, demand))
                                .ifPresent(verdicts::add));
            }
        }
        return Verdicts.of(verdicts);
    }

    private static Set<String> providedElsewhere(Project project, EnvFile file) {
        return project.all(ConfigKey.class).stream()
                .filter(key -> key.role() == ConfigKey.Role.PROVIDED
                        && !key.location().path().equals(file.path()))
                .map(ConfigKey::name)
                .collect(Collectors.toSet());
    }

    /** Returns what requires the variable: a sample in the nearest folder, or code below the folder of the file. */
    private static Optional<Located> demand(Project project, ProjectSamples samples, EnvFile file, EnvEntry entry) {
        String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
        return samples.of(file.path()).stream()
                .flatMap(sample -> sample.variable(entry.key()).stream())
                .filter(variable -> variable.requirement() == RequirementLevel.REQUIRED)
                .map(Located.class::cast)
                .findFirst()
                .or(() -> project.all(VariableRead.class).stream()
                        .filter(read -> read.required() && read.name().equals(entry.key()))
                        .filter(read -> read.location().path().startsWith(folder))
                        .map(Located.class::cast)
                        .findFirst());
    }

    private static Verdict verdict(EnvFile file, EnvEntry entry, Located demand) {
        return violated(entry, "%s is required and %s leaves it blank", entry.key(), file.label())
                .see(demand, "required here")
                .fix("Take the line out and set %s where the program runs, or give it its value here"
                        .formatted(entry.key()));
    }
}
