package dev.releaseaudit.k8s.kustomize.tree;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import dev.releaseaudit.model.ScalarType;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads and writes scalars as kustomize does. It reads resources by YAML 1.2 in one point: {@code yes} and its like are texts.
 * It also keeps the quotes of a value that it replaces, so that a number put in place of a quoted one becomes a text.
 */
public final class Scalars {

    private static final Set<String> WORDS =
            Set.of("y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "n", "N", "no", "No", "NO", "off", "Off", "OFF");

    private Scalars() {}

    /** Returns a resource with its words as texts. */
    public static Node ofResource(Node node) {
        if (node instanceof ScalarNode scalar) {
            boolean word =
                    scalar.style() == ScalarStyle.PLAIN && scalar.tag().isEmpty() && WORDS.contains(scalar.text());
            return word ? scalar.withStyle(ScalarStyle.DOUBLE_QUOTED) : node;
        }
        if (node instanceof SequenceNode sequence) {
            return ofResource(sequence);
        }
        return node instanceof MappingNode mapping ? ofResource(mapping) : node;
    }

    private static Node ofResource(SequenceNode sequence) {
        List<Node> items = new ArrayList<>(sequence.items());
        items.replaceAll(Scalars::ofResource);
        return Maps.withItems(sequence, items);
    }

    private static Node ofResource(MappingNode mapping) {
        MappingNode read = mapping;
        for (Entry entry : mapping.entries()) {
            read = Maps.with(read, entry.name(), ofResource(entry.value()));
        }
        return read;
    }

    /** Returns a text at this place, whatever it looks like. */
    public static ScalarNode text(String text, Location place) {
        return ScalarNode.string(text, place);
    }

    /** Returns a text in place of an older value. */
    public static Node textOver(Node old, String text, Location place) {
        Node fresh = text(text, place);
        return old.isPresent() ? fresh.overriding(old) : fresh;
    }

    /** Returns a value in place of an older one, whose quotes it takes on. */
    public static Node over(Node old, ScalarNode fresh) {
        if (!old.isPresent()) {
            return fresh;
        }
        boolean quoted = old instanceof ScalarNode scalar && scalar.style() != ScalarStyle.PLAIN;
        boolean becomesText = quoted && fresh.type() != ScalarType.STRING;
        return (becomesText ? fresh.withStyle(ScalarStyle.DOUBLE_QUOTED) : fresh).overriding(old);
    }

    /** Returns the older value with another text, which is read as its quotes have it, computed from these places. */
    public static Node rewritten(Node old, String text, Location place, List<Location> origins) {
        ScalarStyle style = old instanceof ScalarNode scalar ? scalar.style() : ScalarStyle.PLAIN;
        ScalarNode fresh = ScalarNode.of(text, style, place);
        return (old.isPresent() ? fresh.overriding(old) : fresh).computedFrom(origins);
    }
}
