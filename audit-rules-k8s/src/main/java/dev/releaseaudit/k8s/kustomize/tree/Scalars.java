package dev.releaseaudit.k8s.kustomize.tree;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import dev.releaseaudit.model.ScalarType;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.source.Location;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads and writes scalars as kustomize does. It reads resources by YAML 1.2 in one point: {@code yes} and its like are texts.
 * It also keeps the quotes of a value that it replaces, so that a number put in place of a quoted one becomes a text.
 */
public final class Scalars {

    private static final Set<String> WORDS =
            Set.of("y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "n", "N", "no", "No", "NO", "off", "Off", "OFF");

    private static final String TEXT_TAG = "tag:yaml.org,2002:str";
    private static final String BINARY_TAG = "tag:yaml.org,2002:binary";

    private Scalars() {}

    /** Returns a resource with its words as texts. */
    public static Node ofResource(Node node) {
        return map(node, scalar -> {
            boolean word =
                    scalar.style() == ScalarStyle.PLAIN && scalar.tag().isEmpty() && WORDS.contains(scalar.text());
            return word ? scalar.asText() : scalar;
        });
    }

    /**
     * Returns a value that JSON was read from: dates are texts there, and so is what is written in base 64.
     */
    public static Node ofJson(Node node) {
        return map(
                node,
                scalar -> isBinary(scalar)
                        ? decoded(scalar)
                        : Timestamps.isDate(scalar) ? scalar.withStyle(ScalarStyle.DOUBLE_QUOTED) : scalar);
    }

    /** Returns a value that was written as JSON on its way: every text has quotes. */
    public static Node throughJson(Node node) {
        return map(ofResource(node), scalar -> {
            if (Timestamps.isDate(scalar)) {
                return scalar.withText(Timestamps.full(scalar.text()).orElseThrow())
                        .withStyle(ScalarStyle.DOUBLE_QUOTED);
            }
            return isBinary(scalar)
                    ? decoded(scalar).withStyle(ScalarStyle.DOUBLE_QUOTED)
                    : isText(scalar) ? scalar.withStyle(ScalarStyle.DOUBLE_QUOTED) : scalar;
        });
    }

    /** Returns a tree with each scalar changed; the same one where none changes. */
    public static Node map(Node node, Function<ScalarNode, Node> change) {
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>(sequence.items());
            items.replaceAll(item -> map(item, change));
            return NodeEdits.withItems(sequence, items);
        }
        if (node instanceof MappingNode mapping) {
            List<Entry> entries = new ArrayList<>(mapping.entries());
            entries.replaceAll(entry -> {
                Node value = map(entry.value(), change);
                return value == entry.value() ? entry : new Entry(entry.key(), value);
            });
            return entries.equals(mapping.entries()) ? mapping : mapping.withEntries(entries);
        }
        return node instanceof ScalarNode scalar ? change.apply(scalar) : node;
    }

    /** Tells whether a value is a text for kustomize, which a date is not. */
    public static boolean isText(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.type() == ScalarType.STRING
                && (scalar.tag().isEmpty() || scalar.tag().get().equals(TEXT_TAG))
                && !Timestamps.isDate(scalar);
    }

    /** Tells whether a value is a number that does not end, or none at all: {@code .inf}, {@code .nan}. */
    public static boolean isEndless(ScalarNode scalar) {
        return scalar.type() == ScalarType.FLOAT && scalar.text().matches("[-+]?\\.[A-Za-z]+");
    }

    /** Tells whether a value is a text in base 64. */
    public static boolean isBinary(ScalarNode scalar) {
        return scalar.tag().filter(BINARY_TAG::equals).isPresent();
    }

    /** Returns the text that is written in base 64; the value as it is where it is no such text. */
    public static ScalarNode decoded(ScalarNode scalar) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(scalar.text());
            return text(new String(bytes, StandardCharsets.UTF_8), scalar.location())
                    .computedFrom(scalar.origins());
        } catch (IllegalArgumentException e) {
            return scalar;
        }
    }

    /** Returns a text at this place, whatever it looks like. */
    public static ScalarNode text(String text, Location place) {
        ScalarNode plain = ScalarNode.string(text, place);
        return Timestamps.isDate(plain) ? plain.withStyle(ScalarStyle.DOUBLE_QUOTED) : plain;
    }

    /** Returns a text in place of an older value. */
    public static Node textOver(Node old, String text, Location place) {
        Node fresh = text(text, place);
        return old.isPresent() ? fresh.overriding(old) : fresh;
    }

    private static ScalarNode asText(ScalarNode scalar) {
        return Timestamps.isDate(scalar) ? scalar.withStyle(ScalarStyle.DOUBLE_QUOTED) : scalar.asText();
    }

    /** Returns a value in place of an older one, whose quotes it takes on, or the lack of them where it is a text without. */
    public static Node over(Node old, ScalarNode fresh) {
        if (!old.isPresent()) {
            return fresh;
        }
        ScalarStyle style = old instanceof ScalarNode scalar ? scalar.style() : ScalarStyle.PLAIN;
        ScalarNode restyled = fresh.withStyle(style);
        boolean tagged = fresh.tag().isPresent() && !isText(fresh);
        return (tagged ? fresh : isText(fresh) ? asText(restyled) : restyled).overriding(old);
    }

    /** Returns the older value with another text, which is read as its quotes have it, computed from these places. */
    public static Node rewritten(Node old, String text, Location place, List<Location> origins) {
        ScalarStyle style = old instanceof ScalarNode scalar ? scalar.style() : ScalarStyle.PLAIN;
        ScalarNode fresh = ScalarNode.of(text, style, place);
        return (old.isPresent() ? fresh.overriding(old) : fresh).computedFrom(origins);
    }
}
