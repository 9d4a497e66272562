package dev.releaseaudit.model;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Is one located value of a YAML or JSON document; never null. What is not there answers too: an absent node is located at
 * its nearest present ancestor, so that a finding about something missing still has a line.
 *
 * <p>Immutable and safe to share between threads. A node of a rendered resource is the same type: its location is the place
 * that set it last, and {@link #history()} the places that it overrode.
 */
public abstract sealed class Node implements Located permits MappingNode, SequenceNode, ScalarNode, AbsentNode {
    // signatures are fixed; the developer of the model floor fills, and may add

    /** Returns the places whose values this one replaced, newest first; empty for a node of a plain file. */
    public abstract List<Location> history();

    /** Returns the places that this value was computed from, such as a name and a prefix; the location alone otherwise. */
    public abstract List<Location> origins();

    /** Follows keys separated by dots, {@code spec.template.spec}. A number selects an item of a sequence. */
    public Node at(String path) {
        throw new UnsupportedOperationException();
    }

    /** Returns the value of this key, dots and all; absent where this is no mapping or has no such key. */
    public Node get(String key) {
        throw new UnsupportedOperationException();
    }

    /** Returns the items of a sequence in their order; empty for anything else. */
    public List<Node> items() {
        return List.of();
    }

    /** Returns the entries of a mapping in their order, merge keys applied; empty for anything else. */
    public List<Entry> entries() {
        return List.of();
    }

    /** Tells whether there is a value; an explicit null is one. */
    public boolean isPresent() {
        return true;
    }

    /** Returns the text of a scalar, unquoted and unfolded; empty for anything else. */
    public String text() {
        return "";
    }

    /** Tells whether this is a scalar with this text. */
    public boolean is(String text) {
        throw new UnsupportedOperationException();
    }

    /** Returns how a yes-or-no question is answered, by the rules that Kubernetes reads booleans by. */
    public Truth truth() {
        throw new UnsupportedOperationException();
    }

    /** Returns the whole number that Kubernetes would read here; empty for anything else. */
    public OptionalLong integer() {
        return OptionalLong.empty();
    }

    /** Returns this node and all below it, parents first, in document order. */
    public Stream<Node> walk() {
        throw new UnsupportedOperationException();
    }

    /**
     * Is one key with its value.
     *
     * @param key the key, located; usually a scalar
     * @param value the value
     */
    public record Entry(Node key, Node value) implements Located {

        /** Returns the key's text. */
        public String name() {
            return key.text();
        }

        @Override
        public Location location() {
            return key.location();
        }
    }
}
