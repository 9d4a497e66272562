package dev.releaseaudit.rule;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * A yes-or-no field of a subject, with the checks that most rules on one field make. What is not set counts as its default, a
 * value that is neither {@code true} nor {@code false} (a template, a quoted word) is UNKNOWN; no rule decides this again.
 *
 * <pre>{@code
 * pod.flag("hostNetwork").mustNotBeTrue("shares the network of its node").fix("Remove hostNetwork: true")
 * // Deployment/shop-api shares the network of its node
 * }</pre>
 *
 * @param subject the label of what has the field
 * @param name the field, as somebody would write it
 * @param node its value; absent where it is not set
 * @param byDefault what holds where it is not set
 */
public record Setting(String subject, String name, Node node, boolean byDefault) implements Located {

    /** Returns a field that is {@code false} where it is not set, as nearly all of Kubernetes are. */
    public static Setting of(String subject, String name, Node node) {
        return new Setting(subject, name, node, false);
    }

    /** Returns the same field, which is {@code true} where it is not set. */
    public Setting trueByDefault() {
        return new Setting(subject, name, node, true);
    }

    /** Judges that the field is {@code true}; otherwise the subject does what these words say, such as {@code may run as root}. */
    public Verdict mustBeTrue(String otherwise) {
        return must(true, otherwise);
    }

    /** Judges that the field is not {@code true}; otherwise the subject does what these words say. */
    public Verdict mustNotBeTrue(String otherwise) {
        return must(false, otherwise);
    }

    private Verdict must(boolean wanted, String otherwise) {
        return switch (node.truth()) {
            case YES -> judge(wanted, otherwise, name + " is true");
            case NO -> judge(!wanted, otherwise, name + " is false");
            case UNSET -> judge(wanted == byDefault, otherwise, name + " is not set");
            case UNKNOWN -> Verdict.unknown(node, "%s: %s is not a plain true or false", subject, name);
        };
    }

    private Verdict judge(boolean holds, String otherwise, String state) {
        return holds
                ? Verdict.satisfied(node, "%s: %s", subject, state)
                : Verdict.violated(node, "%s %s", subject, otherwise);
    }

    @Override
    public Location location() {
        return node.location();
    }
}
