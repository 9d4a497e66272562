package dev.releaseaudit.model;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A located value of a YAML or JSON document; never null. What is not there answers too: an absent node is located at
 * its nearest present ancestor, so that a finding about something missing still has a line.
 *
 * <p>Immutable and safe to share between threads. A node of a rendered resource is the same type: its location is the place
 * that set it last, and {@link #history()} the places that it overrode.
 */
public abstract sealed class Node implements Located permits MappingNode, SequenceNode, ScalarNode, AbsentNode {

    final Trace trace;
    final int line;
    final int column;
    final int endLine;
    final int endColumn;

    Node(Trace trace, long start, long end) {
        this.trace = trace;
        this.line = Positions.line(start);
        this.column = Positions.column(start);
        this.endLine = Positions.line(end);
        this.endColumn = Positions.column(end);
    }

    Node(Trace trace, Location location) {
        this.trace = trace;
        this.line = location.line();
        this.column = location.column();
        this.endLine = location.endLine();
        this.endColumn = location.endColumn();
    }

    /** Returns where the value itself is, without its anchor and tag. */
    @Override
    public final Location location() {
        return new Location(trace.path(), line, column, endLine, endColumn);
    }

    /** Returns the places whose values this one replaced, newest first; empty for a node of a plain file. */
    public final List<Location> history() {
        return trace.history();
    }

    /** Returns the places that this value was computed from, such as a name and a prefix; the location alone otherwise. */
    public final List<Location> origins() {
        return trace.origins().isEmpty() ? List.of(location()) : trace.origins();
    }

    /** Follows keys separated by dots, {@code spec.template.spec}. A number selects an item of a sequence. */
    public final Node at(String path) {
        Node node = this;
        int start = 0;
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', start)) {
            node = node.step(path.substring(start, dot));
            start = dot + 1;
        }
        return path.isEmpty() ? node : node.step(path.substring(start));
    }

    /** Returns the value of this key, dots and all; absent where this is no mapping or has no such key. */
    public Node get(String key) {
        return new AbsentNode(this);
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

    /** Tells whether there is no value, or it is null. */
    public boolean isNull() {
        return false;
    }

    /** Returns the text of a scalar, unquoted and unfolded; empty for anything else. */
    public String text() {
        return "";
    }

    /** Tells whether this is a scalar with this text. */
    public boolean is(String text) {
        return false;
    }

    /** Returns how a yes-or-no question is answered, by the rules that Kubernetes reads booleans by. */
    public Truth truth() {
        return Truth.UNKNOWN;
    }

    /** Returns the whole number that Kubernetes would read here; empty for anything else. */
    public OptionalLong integer() {
        return OptionalLong.empty();
    }

    /** Returns this node and all below it, parents first, in document order. Keys are not among them. */
    public final Stream<Node> walk() {
        return NodeWalk.of(this);
    }

    /** Tells whether the other node holds the same values, wherever and however they are written; mappings have no order. */
    public final boolean sameAs(Node other) {
        return SameValue.test(this, other);
    }

    /** Returns this value as it replaces another one, whose places become its history. */
    public abstract Node overriding(Node previous);

    /** Returns this value with the places that it was computed from. */
    public abstract Node computedFrom(List<Location> places);

    /** Returns this value at another place. */
    public abstract Node movedTo(Location place);

    Node step(String key) {
        return get(key);
    }

    /** Returns the node that a reader should look at when something below this one is missing. */
    Node address() {
        return this;
    }

    /** Returns the nodes directly below this one. */
    List<Node> children() {
        return List.of();
    }

    /**
     * A key with its value.
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
