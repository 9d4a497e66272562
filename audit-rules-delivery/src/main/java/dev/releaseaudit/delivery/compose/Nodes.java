package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;

/** Makes and compares values of a Compose file. */
final class Nodes {

    private Nodes() {}

    /** Returns a text at the place of another value. */
    static ScalarNode text(String text, Node at) {
        return ScalarNode.string(text, at.location());
    }

    /** Returns a scalar as it would be read without quotes, at the place of another value. */
    static ScalarNode plain(String text, Node at) {
        return ScalarNode.of(text, ScalarStyle.PLAIN, at.location());
    }

    /** Returns a key with its value, at the place of the value. */
    static Node.Entry entry(String key, Node value) {
        return new Node.Entry(ScalarNode.string(key, value.location()), value);
    }

    /** Returns an empty mapping at the place of another value. */
    static MappingNode mapping(Node at, Node.Entry... entries) {
        return MappingNode.of(List.of(entries), at.location());
    }

    /** Returns a mapping of keys that lead to nothing or to the same value. */
    static MappingNode mapping(List<Node.Entry> entries, Location at) {
        return MappingNode.of(entries, at);
    }

    /** Tells whether this is a text: a scalar that is neither null nor a number nor a boolean. */
    static boolean isText(Node node) {
        return node instanceof ScalarNode scalar
                && switch (scalar.coreType()) {
                    case STRING -> true;
                    case NULL, BOOLEAN, INTEGER, FLOAT -> false;
                };
    }

    /** Returns the mapping without the entries whose value is as given. */
    static MappingNode map(MappingNode mapping, EntryChange change) {
        List<Node.Entry> changed = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            Node value = change.of(entry);
            if (value.isPresent()) {
                changed.add(new Node.Entry(entry.key(), value));
            }
        }
        return mapping.withEntries(changed);
    }

    /** Says what becomes of an entry's value; what is absent goes. */
    interface EntryChange {

        Node of(Node.Entry entry);
    }
}
