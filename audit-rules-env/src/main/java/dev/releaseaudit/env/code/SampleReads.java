package dev.releaseaudit.env.code;

import dev.releaseaudit.env.sample.ProjectSamples;
import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the code below each folder with a sample reads, as far as no sample is nearer to it.
 *
 * @param byFolder the reads by the folder of their samples
 */
public record SampleReads(Map<String, List<VariableRead>> byFolder) {

    /** The reads of the project that is audited. */
    public static final View<SampleReads> VIEW = View.of("reads by sample", SampleReads::of);

    private static SampleReads of(Project project) {
        ProjectSamples samples = project.view(ProjectSamples.VIEW);
        Map<String, List<VariableRead>> byFolder = new HashMap<>();
        for (VariableRead read : project.all(VariableRead.class)) {
            samples.of(read.location().path()).stream()
                    .findFirst()
                    .map(Sample::folder)
                    .ifPresent(folder -> byFolder.computeIfAbsent(folder, path -> new ArrayList<>())
                            .add(read));
        }
        return new SampleReads(byFolder);
    }

    /** Returns the reads that this sample speaks of. */
    public List<VariableRead> of(Sample sample) {
        return byFolder.getOrDefault(sample.folder(), List.of());
    }

    /** Returns the reads of one variable that this sample speaks of. */
    public List<VariableRead> of(Sample sample, String name) {
        return of(sample).stream().filter(read -> read.name().equals(name)).toList();
    }
}
