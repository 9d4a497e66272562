package dev.releaseaudit.internal.configuration;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.source.AuditInputException;
import dev.releaseaudit.source.Located;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes values out of located nodes, and refuses in one line what it does not understand. */
final class Section {

    private Section() {}

    /** Returns the entries of a mapping with any keys; none where there is no value. */
    static List<Node.Entry> entries(Node node, String what) {
        if (node.isNull()) {
            return List.of();
        }
        if (node instanceof MappingNode) {
            return node.entries();
        }
        throw new AuditInputException(node, what + " is a mapping of names to values");
    }

    /** Checks that a mapping has these keys only. */
    static void checkKeys(Node node, String what, List<String> known) {
        for (Node.Entry entry : entries(node, what)) {
            if (!known.contains(entry.name())) {
                throw unknown(entry, "key", entry.name(), known);
            }
        }
    }

    /** Returns the items of a list; none where there is no value. */
    static List<Node> items(Node node, String what) {
        if (node.isNull()) {
            return List.of();
        }
        if (node instanceof SequenceNode) {
            return node.items();
        }
        throw new AuditInputException(node, what + " is a list");
    }

    /** Returns the text that has to be there. */
    static String text(Node node, String what) {
        if (node instanceof ScalarNode && !node.text().isBlank() && !node.isNull()) {
            return node.text().strip();
        }
        throw new AuditInputException(node, what + (node.isPresent() ? " is a text" : " is missing"));
    }

    /** Returns the text where there is one. */
    static Optional<String> optionalText(Node node, String what) {
        return node.isPresent() ? Optional.of(text(node, what)) : Optional.empty();
    }

    /** Returns the constant that this word names. */
    static <E extends Enum<E>> E word(Node node, Class<E> type) {
        String word = node.text().strip();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> name(constant).equals(name(word)))
                .findFirst()
                .orElseThrow(() -> unknown(node, "value", word, names(type)));
    }

    /** Returns the words that name the constants of a type. */
    static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Section::name).toList();
    }

    /** Says what is not known, and what is. */
    static AuditInputException unknown(Located at, String kind, String name, List<String> known) {
        String hint = Nearest.of(name, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> known.isEmpty() ? "there is none" : "known: " + String.join(", ", known));
        return new AuditInputException(at, "unknown " + kind + " '" + name + "'; " + hint);
    }

    private static String name(Enum<?> constant) {
        return name(constant.name());
    }

    private static String name(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
