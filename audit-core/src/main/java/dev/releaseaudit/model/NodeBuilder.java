package dev.releaseaudit.model;

import dev.releaseaudit.source.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/** Builds nodes from the parser's events. */
final class NodeBuilder {

    private final Trace trace;
    private final Positions positions;
    private final List<Diagnostic> diagnostics;
    private final Anchors anchors;
    private final TreeBuilder tree;
    private final TemplateBraces braces;
    private long lastEnd;

    NodeBuilder(Trace trace, Positions positions, Budget budget, List<Diagnostic> diagnostics) {
        this.trace = trace;
        this.positions = positions;
        this.diagnostics = diagnostics;
        this.anchors = new Anchors(trace, budget, diagnostics);
        this.tree = new TreeBuilder(trace, new KeyCheck(diagnostics));
        this.braces = new TemplateBraces(trace, positions, diagnostics);
        this.lastEnd = positions.at(0);
    }

    /** Returns where the builder is, for an error that does not say where it happened. */
    long position() {
        return lastEnd;
    }

    /** Returns the values of the documents; there is one at most, unless the parser finds a boundary that we do not. */
    List<Node> build(Parser parser) {
        for (Event event = parser.next(); !(event instanceof StreamEndEvent); event = parser.next()) {
            if (event instanceof ScalarEvent scalar) {
                scalar(scalar);
            } else if (event instanceof CollectionStartEvent start) {
                start(start, start instanceof MappingStartEvent);
            } else if (event instanceof CollectionEndEvent) {
                end(event);
            } else if (event instanceof AliasEvent alias) {
                alias(alias);
            } else if (event instanceof DocumentStartEvent document) {
                version(document);
            } else if (event instanceof DocumentEndEvent) {
                anchors.clear();
            }
        }
        return tree.roots();
    }

    private void version(DocumentStartEvent event) {
        if (event.getSpecVersion().isPresent() && event.getSpecVersion().get().getMinor() != 1) {
            long start = positions.of(event.getStartMark().orElseThrow());
            String message = "A version of YAML that Kubernetes and kustomize refuse; they accept 1.1, or none";
            diagnostics.add(new Diagnostic(
                    Diagnostic.Kind.AMBIGUOUS_FILE,
                    Diagnostic.Impact.NOTE,
                    message,
                    Positions.location(trace.path(), start, start)));
        }
    }

    private void scalar(ScalarEvent event) {
        String text = event.getValue();
        ScalarStyle style = event.isPlain() ? ScalarStyle.PLAIN : style(event);
        String tag = event.getTag().orElse(null);
        String anchor = anchor(event);
        Mark startMark = event.getStartMark().orElseThrow();
        Mark endMark = event.getEndMark().orElseThrow();
        boolean bare = tag == null && anchor == null;
        boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        long start = bare ? positions.of(startMark) : positions.afterProperties(startMark, endMark);
        lastEnd = block ? positions.beforeBlanks(startMark, endMark) : positions.of(endMark);
        if (bare && text.isEmpty() && style == ScalarStyle.PLAIN && tree.depth() == 0) {
            return;
        }
        ScalarNode node = new ScalarNode(trace, start, lastEnd, text, style, tag);
        if (anchor != null) {
            anchors.define(anchor, node, 1, 0);
        }
        tree.addScalar(node);
    }

    private void start(CollectionStartEvent event, boolean mapping) {
        String anchor = anchor(event);
        if (anchor != null) {
            anchors.open(anchor);
        }
        Mark start = event.getStartMark().orElseThrow();
        boolean bare = anchor == null && event.getTag().isEmpty();
        tree.open(
                mapping,
                event.isFlow(),
                bare
                        ? positions.of(start)
                        : positions.afterProperties(start, event.getEndMark().orElseThrow()),
                anchor);
    }

    /** A block collection ends with its last child; the parser ends it where the next thing begins. */
    private void end(Event event) {
        Frame done = tree.current();
        if (done.flow) {
            lastEnd = positions.of(event.getEndMark().orElseThrow());
        }
        Node node = tree.close(lastEnd);
        if (done.flow && braces.isTemplate(node)) {
            node = braces.asScalar(node, event.getEndMark().orElseThrow());
        }
        if (done.anchor != null) {
            anchors.define(done.anchor, node, tree.weight(done), done.height);
        }
        tree.addCollection(node, done.height);
    }

    private void alias(AliasEvent event) {
        long start = positions.of(event.getStartMark().orElseThrow());
        lastEnd = positions.of(event.getEndMark().orElseThrow());
        tree.addAlias(anchors.resolve(event.getAlias().getValue(), start, lastEnd, tree.depth()));
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
