package dev.releaseaudit.env.rules.files;

import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.code.VariableRead;
import dev.releaseaudit.env.sample.ProjectSamples;
import dev.releaseaudit.env.sample.RequirementLevel;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.TreePaths;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds variables that a production file leaves blank although a sample or the code requires them. */
@About(
        id = "env/blank-required-value",
        title = "Production files give required variables a value",
        severity = Severity.WARNING,
        tags = "correctness")
public final class BlankRequiredValue implements JoinRule<EnvFile> {

    @Override
    public Verdicts check(EnvFile file, Project project) {
        List<EnvEntry> blank = file.isProduction() && file.tracked()
                ? file.assignments().stream()
                        .filter(e -> e.rawValue().isBlank())
                        .toList()
                : List.of();
        if (blank.isEmpty()) {
            return Verdicts.none();
        }
        Set<String> provided = providedElsewhere(project, file);
        return blank.stream()
                .filter(entry -> !provided.contains(entry.key()))
                .flatMap(entry -> demand(project, file, entry).map(demand -> verdict(file, entry, demand)).stream())
                .collect(toVerdicts());
    }

    private static Set<String> providedElsewhere(Project project, EnvFile file) {
        return project.all(ConfigKey.class).stream()
                .filter(key -> key.role() == ConfigKey.Role.PROVIDED
                        && !key.location().path().equals(file.path()))
                .map(ConfigKey::name)
                .collect(Collectors.toSet());
    }

    /** Returns what requires the variable: a sample in the nearest folder, or code below the folder of the file. */
    private static Optional<Located> demand(Project project, EnvFile file, EnvEntry entry) {
        Optional<Located> shown = project.view(ProjectSamples.VIEW)
                .variable(file.path(), entry.key())
                .filter(variable -> variable.requirement() == RequirementLevel.REQUIRED)
                .map(Located.class::cast);
        return shown.or(() -> project.all(VariableRead.class).stream()
                .filter(read -> read.required() && read.name().equals(entry.key()))
                .filter(read -> TreePaths.isWithin(read.location().path(), TreePaths.folder(file.path())))
                .map(Located.class::cast)
                .findFirst());
    }

    private static Verdict verdict(EnvFile file, EnvEntry entry, Located demand) {
        return violated(entry, "%s is required and %s leaves it blank", entry.key(), file.label())
                .see(demand, "required here")
                .fix("Take the line out and set %s where the program runs, or give it its value here"
                        .formatted(entry.key()))
                .key(entry.key());
    }
}
