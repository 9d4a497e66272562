package dev.releaseaudit.env.code;

import dev.releaseaudit.env.sample.ProjectSamples;
import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.rule.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what the code below each folder with a sample reads, as far as no sample is nearer to it.
 *
 * @param samples the samples
 * @param byFolder the reads by the folder of their samples
 */
public record SampleReads(ProjectSamples samples, Map<String, List<VariableRead>> byFolder) {

    public static SampleReads of(Project project) {
        ProjectSamples samples = ProjectSamples.of(project);
        Map<String, List<VariableRead>> byFolder = new HashMap<>();
        for (VariableRead read : project.all(VariableRead.class)) {
            samples.of(read.location().path()).stream()
                    .findFirst()
                    .map(ProjectSamples::folder)
                    .ifPresent(folder -> byFolder.computeIfAbsent(folder, path -> new ArrayList<>())
                            .add(read));
        }
        return new SampleReads(samples, byFolder);
    }

    /** Returns the reads that this sample speaks of. */
    public List<VariableRead> of(Sample sample) {
        return byFolder.getOrDefault(ProjectSamples.folder(sample), List.of());
    }

    /** Returns the first sample of each folder. */
    public List<Sample> firstSamples() {
        Set<String> seen = new HashSet<>();
        return samples.all().stream()
                .filter(sample -> seen.add(ProjectSamples.folder(sample)))
                .toList();
    }
}
