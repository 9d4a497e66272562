package dev.releaseaudit.k8s.cluster;

import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.facts.Program;
import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.TreePaths;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what the code of the program in a container demands of its environment. */
public final class ProgramVariables {

    /** What code says of a variable that a schema names; a read in a function may never come. */
    private static final String IN_SCHEMA = "is read in a schema";

    private static final Pattern IN_IMAGE =
            Pattern.compile("(?i)(?:.*/)?(?:[^/]*(?:docker|container)file[^/]*|[^/]*\\.env(?:\\.[^/]*)?)");

    private ProgramVariables() {}

    /** Returns the variables that a schema of the program demands and its image does not bring; none where the program is not known. */
    public static List<ConfigKey> demandedIn(Container container, Project project) {
        List<Program> programs = project.all(Program.class);
        Optional<Program> run = programs.stream()
                .filter(program -> runs(program, container))
                .max(Comparator.comparingInt(program -> program.folder().length()));
        boolean plain = container.node().get("command").items().isEmpty()
                && run.stream()
                        .flatMap(program -> program.parts(Program.Role.ENTRY_POINT))
                        .noneMatch(part -> part.name().endsWith(".sh"));
        if (run.isEmpty() || !plain) {
            return List.of();
        }
        List<ConfigKey> own = project.all(ConfigKey.class).stream()
                .filter(key -> isOf(run.get(), key.location().path(), programs))
                .toList();
        Set<String> brought = own.stream()
                .filter(key -> key.role() == ConfigKey.Role.PROVIDED
                        && IN_IMAGE.matcher(key.location().path()).matches())
                .map(key -> key.name().toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        return own.stream()
                .filter(key ->
                        key.role() == ConfigKey.Role.REQUIRED && key.detail().equals(IN_SCHEMA))
                .filter(key -> !brought.contains(key.name().toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static boolean runs(Program program, Container container) {
        return program.parts(Program.Role.WORKLOAD)
                .anyMatch(part -> part.name().equals(container.workload().label())
                        && part.location().equals(container.image().location()));
    }

    /** Tells whether a path is in the folder of a program, and in that of no other within it. */
    private static boolean isOf(Program program, String path, List<Program> programs) {
        return TreePaths.isWithin(path, program.folder())
                && programs.stream()
                        .noneMatch(other ->
                                other.folder().length() > program.folder().length()
                                        && TreePaths.isWithin(path, other.folder()));
    }
}
