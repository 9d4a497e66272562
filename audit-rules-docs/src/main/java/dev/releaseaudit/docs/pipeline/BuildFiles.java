package dev.releaseaudit.docs.pipeline;

import dev.releaseaudit.source.Subject;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

    /** Copies the collections. */
    public BuildFiles {
        scripts = List.copyOf(scripts);
        steps = List.copyOf(steps);
        gates = List.copyOf(gates);
        versions = List.copyOf(versions);
        open = Set.copyOf(open);
    }

    /** Returns the names of the scripts of a tool that a folder defines. */
    public List<String> names(BuildTool tool, Predicate<String> folder) {
        return scripts.stream()
                .filter(script -> script.tool() == tool && folder.test(script.folder()))
                .map(Script::name)
                .distinct()
                .toList();
    }

    /** Returns everything, for those who ask by type. */
    public Stream<Subject> subjects() {
        return Stream.of(scripts, steps, gates, versions).flatMap(List::stream);
    }
}
