package dev.releaseaudit.env.sample;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.rule.Project;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Holds the samples of a repository, to find the ones that speak of a file: those in the nearest folder above it.
 *
 * @param all the samples that show any variable, sorted by path
 */
public record ProjectSamples(List<Sample> all) {

    /** Copies the list. */
    public ProjectSamples {
        all = List.copyOf(all);
    }

    /** Returns the samples of a project. */
    public static ProjectSamples of(Project project) {
        return new ProjectSamples(project.all(EnvFile.class).stream()
                .filter(file -> file.kind().isSample() && file.tracked())
                .map(Sample::of)
                .filter(sample -> !sample.variables().isEmpty())
                .toList());
    }

    /** Returns the samples that speak of the file at this path. */
    public List<Sample> of(String path) {
        Optional<String> nearest = all.stream()
                .map(ProjectSamples::folder)
                .filter(folder -> folder.isEmpty() || path.startsWith(folder + "/"))
                .max(Comparator.comparingInt(String::length));
        return nearest.map(this::in).orElse(List.of());
    }

    /** Returns the samples in exactly this folder. */
    public List<Sample> in(String folder) {
        return all.stream().filter(sample -> folder(sample).equals(folder)).toList();
    }

    /** Returns the folder that a sample is in; empty for the root. */
    public static String folder(Sample sample) {
        String path = sample.file().path();
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
