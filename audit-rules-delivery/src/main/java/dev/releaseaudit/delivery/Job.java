package dev.releaseaudit.delivery;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A job of a workflow.
 *
 * @param id the key that others need it by
 * @param needs the jobs that must end well before it
 * @param condition the expression that must hold; empty where it always runs
 * @param mayFail whether its failure does not count
 * @param calls the workflow of the repository, or of another, that it is; empty for a job with steps
 * @param steps what it does
 * @param node all that is said about it
 * @param location where its id is
 */
public record Job(
        String id,
        List<String> needs,
        Optional<Node> condition,
        boolean mayFail,
        Optional<Node> calls,
        List<Step> steps,
        Node node,
        Location location)
        implements Located {

    /** Copies the lists. */
    public Job {
        needs = List.copyOf(needs);
        steps = List.copyOf(steps);
    }

    /** Returns the steps and the steps of the actions in the repository that they use. */
    public Stream<Step> allSteps() {
        return steps.stream().flatMap(Step::flattened);
    }
}
