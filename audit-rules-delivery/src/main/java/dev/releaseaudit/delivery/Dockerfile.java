package dev.releaseaudit.delivery;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.TreePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Dockerfile, as far as BuildKit would read it.
 *
 * @param path the file
 * @param arguments the arguments before the first stage
 * @param stages the stages; the last one makes the image unless somebody names another
 * @param problems what BuildKit refuses to read; the instructions after it are not known
 */
public record Dockerfile(String path, List<Instruction> arguments, List<Stage> stages, List<Diagnostic> problems)
        implements Subject {

    /** Copies the lists. */
    public Dockerfile {
        arguments = List.copyOf(arguments);
        stages = List.copyOf(stages);
        problems = List.copyOf(problems);
    }

    /** Returns the folder of the file. */
    public String folder() {
        return TreePaths.folder(path);
    }

    /** Returns the stage that makes the image where nobody names one; empty for a file without stages. */
    public Optional<Stage> finalStage() {
        return stages.isEmpty() ? Optional.empty() : Optional.of(stages.get(stages.size() - 1));
    }

    /** Returns the stage with this name or number. */
    public Optional<Stage> stage(String nameOrNumber) {
        return stages.stream()
                .filter(stage -> stage.name().equalsIgnoreCase(nameOrNumber)
                        || String.valueOf(stage.index()).equals(nameOrNumber))
                .reduce((first, second) -> second);
    }

    /** Returns the stage that another one begins with; empty where that is an image. */
    public Optional<Stage> baseStage(Stage stage) {
        return stages.subList(0, stage.index()).stream()
                .filter(earlier -> !earlier.name().isEmpty()
                        && earlier.name().equals(stage.base().value()))
                .reduce((first, second) -> second);
    }

    /** Returns a stage and the stages that it begins with, from the outermost base to itself. */
    public List<Stage> lineage(Stage stage) {
        List<Stage> lineage = new ArrayList<>();
        for (Optional<Stage> at = Optional.of(stage); at.isPresent(); at = baseStage(at.get())) {
            lineage.add(0, at.get());
        }
        return lineage;
    }

    /** Returns the image that a stage begins with, over all the stages between. */
    public Word baseImage(Stage stage) {
        return lineage(stage).get(0).base();
    }

    /** Returns what a stage says about the image that it makes, with what it has from the stages that it begins with. */
    public ImageConfig config(Stage stage) {
        return ImageConfig.of(lineage(stage));
    }

    @Override
    public String label() {
        return path;
    }

    @Override
    public Location location() {
        return Location.of(path);
    }
}
