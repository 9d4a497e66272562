package dev.releaseaudit.k8s.kustomize.load;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The problems of one build, each once, and the resources that they leave open. Used by one thread. */
public final class ProblemLog {

    private final Set<Problem> all = new LinkedHashSet<>();
    private final Map<Integer, Set<Problem>> byResource = new TreeMap<>();

    /** Adds a problem. */
    public void add(Problem problem) {
        all.add(problem);
    }

    /** Adds a problem because of which nobody knows what resources with these numbers consist of. */
    public void add(Problem problem, IntStream resources) {
        add(problem);
        if (problem.open()) {
            resources.forEach(number -> byResource
                    .computeIfAbsent(number, any -> new LinkedHashSet<>())
                    .add(problem));
        }
    }

    /** Returns the problems in the order in which they were found. */
    public List<Problem> all() {
        return List.copyOf(all);
    }

    /** Returns the problems that leave a resource open. */
    public List<Problem> of(int resource) {
        return List.copyOf(byResource.getOrDefault(resource, Collections.emptySet()));
    }
}
