package dev.releaseaudit.model;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Diagnostic.Kind;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Knows a value such as {@code {{ .Values.tag }}} that nobody rendered. YAML reads a mapping whose key is a mapping there;
 * we read the text, which is what its author meant.
 */
final class TemplateBraces {

    private final Trace trace;
    private final Positions positions;
    private final List<Diagnostic> diagnostics;

    TemplateBraces(Trace trace, Positions positions, List<Diagnostic> diagnostics) {
        this.trace = trace;
        this.positions = positions;
        this.diagnostics = diagnostics;
    }

    boolean isTemplate(Node node) {
        if (!(node instanceof MappingNode mapping)
                || node.line != node.endLine
                || mapping.written().size() != 1) {
            return false;
        }
        Node.Entry only = mapping.written().get(0);
        Node key = only.key();
        return key instanceof MappingNode
                && only.value().text().isEmpty()
                && key.line == node.line
                && key.column == node.column + 1
                && key.endLine == node.endLine
                && key.endColumn == node.endColumn - 1;
    }

    Node asScalar(Node node, Mark end) {
        String text = positions.before(end, node.endColumn - node.column);
        ScalarNode scalar = new ScalarNode(trace, node.location(), text, ScalarStyle.PLAIN, null);
        diagnostics.add(Diagnostic.note(
                Kind.AMBIGUOUS_FILE, scalar, "Template braces without quotes; YAML reads a mapping here, not a text"));
        return scalar;
    }
}
