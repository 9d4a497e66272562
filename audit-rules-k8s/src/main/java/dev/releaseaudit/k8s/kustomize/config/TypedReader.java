package dev.releaseaudit.k8s.kustomize.config;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.tree.GoNumber;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import dev.releaseaudit.model.ScalarType;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.model.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the files of kustomize as it does: keys in any case, nulls as if they were not there, and nothing of another type than
 * the field has. What is wrong is told of and left out.
 */
public final class TypedReader {

    private final Problem.Kind kind;
    private final boolean strict;
    private final Consumer<Problem> problems;

    /**
     * Creates a reader.
     *
     * @param kind what a problem is of that it finds
     * @param strict whether there may be no other fields than those of the type
     */
    public TypedReader(Problem.Kind kind, boolean strict, Consumer<Problem> problems) {
        this.kind = kind;
        this.strict = strict;
        this.problems = problems;
    }

    /** Returns the value with the fields of this type, by their proper names; an empty mapping where it is no mapping. */
    public MappingNode read(Node node, String type) {
        return object(node, type).orElseGet(() -> MappingNode.of(List.of(), node.location()));
    }

    private Optional<MappingNode> object(Node node, String type) {
        if (!(node instanceof MappingNode mapping)) {
            return wrong(node, "a mapping");
        }
        Map<String, String> fields = FieldTypes.of(type);
        List<Entry> read = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            Optional<String> name = fields.containsKey(entry.name())
                    ? Optional.of(entry.name())
                    : fields.keySet().stream()
                            .filter(entry.name()::equalsIgnoreCase)
                            .findFirst();
            if (name.isPresent()) {
                value(entry.value(), fields.getOrDefault(name.get(), "any"))
                        .map(value -> new Entry(ScalarNode.string(name.get(), entry.location()), value))
                        .ifPresent(read::add);
            } else if (strict) {
                problems.accept(new Problem(
                        kind, "There is no field %s in %s".formatted(entry.name(), type), entry.location()));
            }
        }
        return Optional.of(mapping.withEntries(read));
    }

    private Optional<? extends Node> value(Node node, String type) {
        if (node.isNull()) {
            return Optional.empty();
        }
        return switch (type) {
            case "any" -> Optional.of(node);
            case "text" -> text(node);
            case "truth" ->
                node.truth() == Truth.YES || node.truth() == Truth.NO
                        ? Optional.of(node)
                        : wrong(node, "true or false");
            case "number" -> node.integer().isPresent() ? Optional.of(node) : wrong(node, "a whole number");
            case "texts" -> list(node, "text");
            case "map" -> map(node);
            default -> type.endsWith("*") ? list(node, type.substring(0, type.length() - 1)) : object(node, type);
        };
    }

    private Optional<? extends Node> text(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            return wrong(node, "a text");
        }
        if (scalar.type() == ScalarType.STRING) {
            return Optional.of(scalar);
        }
        return strict || Scalars.isEndless(scalar)
                ? wrong(node, "a text")
                : Optional.of(ScalarNode.string(GoNumber.text(scalar), node.location()));
    }

    private Optional<? extends Node> list(Node node, String type) {
        if (!(node instanceof SequenceNode sequence)) {
            return wrong(node, "a list");
        }
        List<Node> items = new ArrayList<>();
        for (Node item : sequence.items()) {
            if (item.isNull()) {
                items.add(
                        type.equals("text")
                                ? ScalarNode.of("", ScalarStyle.DOUBLE_QUOTED, item.location())
                                : MappingNode.of(List.of(), item.location()));
            } else {
                value(item, type).ifPresent(items::add);
            }
        }
        return Optional.of(sequence.withItems(items));
    }

    private Optional<? extends Node> map(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            return wrong(node, "a mapping");
        }
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            if (entry.value().isNull()) {
                Node empty = ScalarNode.of(
                        "", ScalarStyle.DOUBLE_QUOTED, entry.value().location());
                entries.add(new Entry(entry.key(), empty));
            } else {
                text(entry.value()).ifPresent(value -> entries.add(new Entry(entry.key(), value)));
            }
        }
        return Optional.of(mapping.withEntries(entries));
    }

    private <T extends Node> Optional<T> wrong(Node node, String wanted) {
        problems.accept(new Problem(kind, "This must be %s".formatted(wanted), node.location()));
        return Optional.empty();
    }
}
