package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.tree.FieldPaths;
import dev.releaseaudit.k8s.kustomize.tree.PathUpdate;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.k8s.kustomize.tree.Timestamps;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import dev.releaseaudit.model.ScalarType;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes a value into the fields of a resource that a target of a replacement names. */
final class ReplacementTarget {

    private final List<String> paths;
    private final Node target;
    private final Node options;

    ReplacementTarget(Node target) {
        List<String> given =
                target.get("fieldPaths").items().stream().map(Node::text).toList();
        this.paths = given.isEmpty() ? List.of("metadata.name") : given;
        this.target = target;
        this.options = target.get("options");
    }

    List<String> paths() {
        return paths;
    }

    /** Returns the resource with the value in the fields that one of the paths leads to. */
    Node apply(Node root, String path, Node value) {
        UnaryOperator<Node> change = old -> replaced(old, value);
        boolean create = options.get("create").truth() == Truth.YES;
        List<String> parts = FieldPaths.splitDotted(path);
        Optional<Node> inside = new StructuredText(parts, create, value.location(), change).apply(root);
        if (inside.isPresent()) {
            return inside.get();
        }
        PathUpdate update = new PathUpdate(parts, create, value.location(), change);
        try {
            Node changed = update.apply(root);
            if (update.found() > 0) {
                return changed;
            }
        } catch (Refusal refusal) {
            throw missing(path, refusal.getMessage() + "; ");
        }
        throw missing(path, "");
    }

    private Refusal missing(String path, String why) {
        return Replacement.invalid(target, "%sthe target has no field %s".formatted(why, path));
    }

    private Node replaced(Node old, Node value) {
        Node fresh = options.get("delimiter").text().isEmpty() ? value : joined(old, value);
        if (old instanceof ScalarNode && !(fresh instanceof ScalarNode)) {
            fresh = ScalarNode.of("", ScalarStyle.DOUBLE_QUOTED, fresh.location()); // only the text is copied
        }
        if (!(old instanceof ScalarNode) || !(fresh instanceof ScalarNode)) {
            return !old.isPresent() ? created(fresh) : fresh.overriding(old);
        }
        return typed((ScalarNode) fresh, (ScalarNode) old).overriding(old);
    }

    /** Where there was nothing, the text is read as it looks, whatever it was at its source. */
    private static Node created(Node fresh) {
        return fresh instanceof ScalarNode scalar ? scalar.withStyle(ScalarStyle.PLAIN) : fresh;
    }

    /** Only the text is copied; what was a text stays one, and what was none is read as it looks. */
    private ScalarNode typed(ScalarNode fresh, ScalarNode old) {
        ScalarNode plain = fresh.withStyle(ScalarStyle.PLAIN);
        if (!fits(plain, old)) {
            throw Replacement.invalid(
                    target, "%s cannot stand where %s is".formatted(fresh.text(), old.isNull() ? "null" : old.text()));
        }
        boolean text = old.type() == ScalarType.STRING
                && (old.style() != ScalarStyle.PLAIN || plain.type() != ScalarType.STRING);
        return text ? fresh.withStyle(ScalarStyle.DOUBLE_QUOTED) : plain;
    }

    /** Whatever is no text keeps its type; a whole number may stand for any. */
    private static boolean fits(ScalarNode plain, ScalarNode old) {
        if (Scalars.isText(old) || old.tag().isPresent()) {
            return true;
        }
        return Timestamps.isDate(old)
                ? Timestamps.isDate(plain)
                : plain.type() == old.type() || old.type() == ScalarType.FLOAT && plain.type() == ScalarType.INTEGER;
    }

    private Node joined(Node old, Node value) {
        if (old.isPresent() && !(old instanceof ScalarNode) || !old.isPresent() && !(value instanceof ScalarNode)) {
            throw Replacement.invalid(options, "A delimiter is for texts only");
        }
        String delimiter = options.get("delimiter").text();
        List<String> parts = new ArrayList<>(Arrays.asList(old.text().split(Pattern.quote(delimiter), -1)));
        long index = options.get("index").integer().orElse(0);
        if (index < 0) {
            parts.add(0, value.text());
        } else if (index >= parts.size()) {
            parts.add(value.text());
        } else {
            parts.set((int) index, value.text());
        }
        List<Location> origins = Stream.concat(value.origins().stream(), old.origins().stream())
                .distinct()
                .toList();
        ScalarNode text = value instanceof ScalarNode scalar
                ? scalar
                : ScalarNode.of("", ScalarStyle.DOUBLE_QUOTED, value.location()); // a mapping or list has no text
        return text.withText(String.join(delimiter, parts)).computedFrom(origins);
    }
}
