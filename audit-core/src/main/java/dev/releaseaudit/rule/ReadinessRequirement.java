package dev.releaseaudit.rule;

import dev.releaseaudit.source.Subject;
import java.util.List;

/**
 * What has to be judged before a repository with a certain kind of artifact can be called ready: READY is earned, and never the
 * answer to a tree in which nothing was looked at.
 *
 * @param artifact the artifact in words, such as {@code Kubernetes workloads}
 * @param present the type of subject that shows that the repository has it
 * @param released whether it is what a release consists of; a repository without any such artifact is never ready
 * @param rules globs of ids; of each, some rule must have judged something
 */
public record ReadinessRequirement(
        String artifact, Class<? extends Subject> present, boolean released, List<String> rules) {

    /** Copies the list. */
    public ReadinessRequirement {
        rules = List.copyOf(rules);
    }
}
