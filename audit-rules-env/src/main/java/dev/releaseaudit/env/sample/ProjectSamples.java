package dev.releaseaudit.env.sample;

import dev.releaseaudit.rule.View;
import dev.releaseaudit.source.TreePaths;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The samples of a repository, to find the ones that speak of a file: those in the nearest folder above it.
 *
 * @param all the samples under version control that show any variable, sorted by path
 */
public record ProjectSamples(List<Sample> all) {

    /** The samples of the project that is audited. */
    public static final View<ProjectSamples> VIEW = View.of(
            "samples",
            project -> new ProjectSamples(project.all(Sample.class).stream()
                    .filter(sample ->
                            sample.file().tracked() && !sample.variables().isEmpty())
                    .toList()));

    /** Copies the list. */
    public ProjectSamples {
        all = List.copyOf(all);
    }

    /** Returns the samples that speak of the file at this path. */
    public List<Sample> of(String path) {
        Optional<String> nearest = all.stream()
                .map(Sample::folder)
                .filter(folder -> TreePaths.isWithin(path, folder))
                .max(Comparator.comparingInt(String::length));
        return nearest.map(this::in).orElse(List.of());
    }

    /** Returns what the first sample that speaks of the file at this path, and shows the variable, says about it. */
    public Optional<SampleVariable> variable(String path, String name) {
        return of(path).stream()
                .flatMap(sample -> sample.variable(name).stream())
                .findFirst();
    }

    /** Returns the samples before this one in its folder that people would copy to the same file. */
    public List<Sample> twinsBefore(Sample sample) {
        if (!all.contains(sample)) {
            return List.of();
        }
        return in(sample.folder()).stream()
                .takeWhile(other -> !other.equals(sample))
                .filter(other ->
                        other.file().loadedPath().equalsIgnoreCase(sample.file().loadedPath()))
                .toList();
    }

    private List<Sample> in(String folder) {
        return all.stream().filter(sample -> sample.folder().equals(folder)).toList();
    }
}
