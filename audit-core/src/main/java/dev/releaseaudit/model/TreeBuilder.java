package dev.releaseaudit.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts nodes together as a reader comes upon them, without recursion. */
final class TreeBuilder {

    private final Trace trace;
    private final KeyCheck keys;
    private final List<Node> roots = new ArrayList<>(1);
    private @Nullable Frame frame;
    private Node[] nodes = new Node[64];
    private int size;
    private long weight;

    TreeBuilder(Trace trace, KeyCheck keys) {
        this.trace = trace;
        this.keys = keys;
    }

    /** Returns the values that stand in no collection. */
    List<Node> roots() {
        return roots;
    }

    /** Returns how many collections are open. */
    int depth() {
        return frame == null ? 0 : frame.depth;
    }

    /** Begins a collection. */
    void open(boolean mapping, boolean flow, long start, @Nullable String anchor) {
        Node leader = atValue() ? nodes[size - 1] : null;
        frame = new Frame(frame, mapping, flow, size, start, anchor, leader, weight++);
        if (frame.depth > Budget.DEPTH) {
            throw new TooDeepException(start);
        }
    }

    /** Returns the innermost open collection. */
    Frame current() {
        if (frame == null) {
            throw new IllegalStateException("No collection is open");
        }
        return frame;
    }

    /** Tells whether the next node is the value of a key. */
    boolean atValue() {
        return frame != null && frame.mapping && (size - frame.base) % 2 == 1;
    }

    /** Ends the innermost collection. */
    Node close(long end) {
        Frame done = current();
        frame = done.outer;
        Node[] inside = Arrays.copyOfRange(nodes, done.base, size);
        size = done.base;
        return done.mapping
                ? new MappingNode(trace, done.start, end, inside, keys.isIrregular(inside), done.leader)
                : new SequenceNode(
                        trace, done.start, end, Collections.unmodifiableList(Arrays.asList(inside)), done.leader);
    }

    /** Returns how many nodes a collection stands for that began in this frame. */
    long weight(Frame done) {
        return weight - done.weight;
    }

    void addScalar(ScalarNode node) {
        weight++;
        add(node);
    }

    void addCollection(Node node, int height) {
        if (frame != null) {
            frame.contain(height);
        }
        add(node);
    }

    void addAlias(Anchors.Anchor target) {
        weight += target.weight();
        addCollection(target.node(), target.height());
    }

    private void add(Node node) {
        if (frame == null) {
            roots.add(node);
            return;
        }
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, size * 2);
        }
        nodes[size++] = node;
    }
}
