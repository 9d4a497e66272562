package dev.releaseaudit.docs.pipeline;

import dev.releaseaudit.facts.BuildTool;
import dev.releaseaudit.facts.CiStep;
import dev.releaseaudit.facts.CoverageGate;
import dev.releaseaudit.facts.OpenBuildFile;
import dev.releaseaudit.facts.Script;
import dev.releaseaudit.facts.ToolVersion;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.View;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The content of a repository's build files and workflows. Immutable.
 *
 * @param scripts what can be run by name
 * @param steps what the workflows run
 * @param gates the coverage that tests must reach
 * @param versions the versions of languages and run times
 * @param open the folders whose build files name more than can be read from them: includes, computed names
 */
public record BuildFiles(
        List<Script> scripts,
        List<CiStep> steps,
        List<CoverageGate> gates,
        List<ToolVersion> versions,
        Set<String> open) {

    /** The build files of the tree that is audited. */
    public static final View<BuildFiles> VIEW = View.of("build files", BuildFiles::of);

    /** Copies the collections. */
    public BuildFiles {
        scripts = List.copyOf(scripts);
        steps = List.copyOf(steps);
        gates = List.copyOf(gates);
        versions = List.copyOf(versions);
        open = Set.copyOf(open);
    }

    private static BuildFiles of(Project project) {
        return new BuildFiles(
                project.all(Script.class),
                project.all(CiStep.class),
                project.all(CoverageGate.class),
                project.all(ToolVersion.class),
                project.all(OpenBuildFile.class).stream()
                        .map(OpenBuildFile::folder)
                        .collect(Collectors.toSet()));
    }

    /** Returns the scripts of a tool. */
    public Stream<Script> scripts(BuildTool tool) {
        return scripts.stream().filter(script -> script.tool() == tool);
    }

    /** Returns the names of the scripts of a tool that a folder defines. */
    public List<String> names(BuildTool tool, Predicate<String> folder) {
        return scripts(tool)
                .filter(script -> folder.test(script.folder()))
                .map(Script::name)
                .distinct()
                .toList();
    }
}
