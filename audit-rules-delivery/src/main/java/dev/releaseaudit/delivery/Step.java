package dev.releaseaudit.delivery;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step of a job.
 *
 * @param label what it is called, else the first line of what it runs
 * @param uses the action that it uses; empty where it runs commands
 * @param commands the commands that it runs, in their order
 * @param folder the folder that it begins in, from the root
 * @param mayFail whether its failure does not count
 * @param node all that is said about it
 * @param inner the steps of the action in the repository that it uses
 * @param location where what it runs, or uses, is
 */
public record Step(
        String label,
        String uses,
        List<Command> commands,
        String folder,
        boolean mayFail,
        Node node,
        List<Step> inner,
        Location location)
        implements Located {

    /** Copies the lists. */
    public Step {
        commands = List.copyOf(commands);
        inner = List.copyOf(inner);
    }

    /** Returns the action without its version; empty where it runs commands. */
    public String action() {
        int at = uses.indexOf('@');
        return at < 0 ? uses : uses.substring(0, at);
    }

    /** Returns an input of the action. */
    public Node with(String input) {
        return node.get("with").get(input);
    }

    /** Returns the expression that must hold for it to run. */
    public Optional<Node> condition() {
        Node condition = node.get("if");
        return condition.isPresent() ? Optional.of(condition) : Optional.empty();
    }

    /** Returns this and the steps inside. */
    public Stream<Step> flattened() {
        return Stream.concat(Stream.of(this), inner.stream().flatMap(Step::flattened));
    }
}
