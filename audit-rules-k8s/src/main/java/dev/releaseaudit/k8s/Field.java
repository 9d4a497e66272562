package dev.releaseaudit.k8s;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * A field of a subject that is not a yes-or-no one, with the check that most rules on one field make.
 *
 * <pre>{@code
 * container.field("readinessProbe").mustBeSet("has no readiness probe").fix("Add a readinessProbe")
 * // Deployment/shop:api has no readiness probe
 * }</pre>
 *
 * @param subject the label of what has the field
 * @param name the field, as somebody would write it
 * @param node its value; absent where it is not set
 */
public record Field(String subject, String name, Node node) implements Located {

    /** Judges that the field is set; otherwise the subject does what these words say. */
    public Verdict mustBeSet(String otherwise) {
        return node.isPresent() && !node.isNull()
                ? Verdict.satisfied(
                        node, "%s: %s is %s", subject, name, node.text().isEmpty() ? "set" : node.text())
                : Verdict.violated(node, "%s %s", subject, otherwise);
    }

    @Override
    public Location location() {
        return node.location();
    }
}
