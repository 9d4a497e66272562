package dev.releaseaudit.model;

import dev.releaseaudit.source.Diagnostic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/** Builds nodes from the parser's events, without recursion. */
final class NodeBuilder {

    private final Trace trace;
    private final Positions positions;
    private final Anchors anchors;
    private final KeyCheck keys;

    private final List<Node> roots = new ArrayList<>(1);
    private @Nullable Frame frame;
    private Node[] nodes = new Node[64];
    private int size;
    private long weight;
    private long lastEnd;

    NodeBuilder(Trace trace, Positions positions, Budget budget, List<Diagnostic> diagnostics) {
        this.trace = trace;
        this.positions = positions;
        this.anchors = new Anchors(trace, budget, diagnostics);
        this.keys = new KeyCheck(diagnostics);
        this.lastEnd = positions.at(0);
    }

    /** Returns where the builder is, for an error that does not say where it happened. */
    long position() {
        return lastEnd;
    }

    /** Returns the values of the documents; there is one at most, unless the parser finds a boundary that we do not. */
    List<Node> build(Parser parser) {
        while (parser.hasNext()) {
            Event event = parser.next();
            switch (event.getEventId()) {
                case Scalar -> scalar((ScalarEvent) event);
                case MappingStart -> start((CollectionStartEvent) event, true);
                case SequenceStart -> start((CollectionStartEvent) event, false);
                case MappingEnd, SequenceEnd -> end(event);
                case Alias -> alias((AliasEvent) event);
                case DocumentEnd -> anchors.clear();
                default -> {}
            }
        }
        return roots;
    }

    private void scalar(ScalarEvent event) {
        String text = event.getValue();
        ScalarStyle style = style(event);
        String tag = event.getTag().orElse(null);
        String anchor = anchor(event);
        Mark startMark = event.getStartMark().orElseThrow();
        Mark endMark = event.getEndMark().orElseThrow();
        long start = positions.of(startMark);
        long end;
        if (tag != null || anchor != null) {
            start = positions.afterProperties(startMark, endMark);
        }
        if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            end = positions.beforeBlanks(startMark, endMark);
        } else {
            end = positions.of(endMark);
        }
        lastEnd = end;
        weight++;
        if (frame != null || tag != null || style != ScalarStyle.PLAIN || !text.isEmpty()) {
            ScalarNode node = new ScalarNode(trace, start, end, text, style, tag);
            if (anchor != null) {
                anchors.define(anchor, node, 1, 0);
            }
            add(node);
        }
    }

    private void start(CollectionStartEvent event, boolean mapping) {
        String anchor = anchor(event);
        if (anchor != null) {
            anchors.open(anchor);
        }
        Mark startMark = event.getStartMark().orElseThrow();
        long start = positions.of(startMark);
        if (anchor != null || event.getTag().isPresent()) {
            start = positions.afterProperties(startMark, event.getEndMark().orElseThrow());
        }
        Frame outer = frame;
        boolean isValue = outer != null && outer.mapping && (size - outer.base) % 2 == 1;
        frame = new Frame(
                outer, mapping, event.isFlow(), size, start, anchor, isValue ? nodes[size - 1] : null, weight++);
        if (frame.depth > Budget.DEPTH) {
            throw new TooDeepException(start);
        }
    }

    private void end(Event event) {
        Frame done = frame;
        if (done == null) {
            throw new IllegalStateException("The parser ends what it did not begin");
        }
        frame = done.outer;
        if (done.flow) {
            lastEnd = positions.of(event.getEndMark().orElseThrow());
        }
        Node[] inside = Arrays.copyOfRange(nodes, done.base, size);
        size = done.base;
        Node node = done.mapping
                ? new MappingNode(trace, done.start, lastEnd, inside, keys.isIrregular(inside), done.leader)
                : new SequenceNode(trace, done.start, lastEnd, List.of(inside), done.leader);
        if (done.anchor != null) {
            anchors.define(done.anchor, node, weight - done.weight, done.height);
        }
        if (frame != null) {
            frame.contain(done.height);
        }
        add(node);
    }

    private void alias(AliasEvent event) {
        long start = positions.of(event.getStartMark().orElseThrow());
        lastEnd = positions.of(event.getEndMark().orElseThrow());
        Anchors.Anchor target =
                anchors.resolve(event.getAlias().getValue(), start, lastEnd, frame == null ? 0 : frame.depth);
        weight += target.weight();
        if (frame != null) {
            frame.contain(target.height());
        }
        add(target.node());
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

    private static @Nullable String anchor(NodeEvent event) {
        var anchor = event.getAnchor();
        return anchor.isPresent() ? anchor.get().getValue() : null;
    }

    private static ScalarStyle style(ScalarEvent event) {
        return switch (event.getScalarStyle()) {
            case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
            case LITERAL -> ScalarStyle.LITERAL;
            case FOLDED -> ScalarStyle.FOLDED;
            default -> ScalarStyle.PLAIN;
        };
    }
}
