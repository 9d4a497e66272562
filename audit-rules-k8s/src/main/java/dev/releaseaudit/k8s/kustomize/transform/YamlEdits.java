package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.print.PrintedLine;
import dev.releaseaudit.k8s.kustomize.print.YamlPrinter;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import dev.releaseaudit.model.ScalarType;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.Location;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Records which values of a YAML text a change replaces, and writes the text with these and everything else as it was. */
final class YamlEdits implements UnaryOperator<Node> {

    private final UnaryOperator<Node> change;
    private final Map<Node, Node> changed = new LinkedHashMap<>();

    YamlEdits(UnaryOperator<Node> change) {
        this.change = change;
    }

    @Override
    public Node apply(Node old) {
        Node fresh = change.apply(old);
        changed.put(old, fresh);
        return fresh;
    }

    /**
     * Returns the text after the change.
     *
     * @param root its value after the change, which is printed where more than scalars on one line have changed
     */
    String in(YamlFile yaml, Node root) {
        boolean inPlace = yaml.documents().size() == 1
                && changed.entrySet().stream()
                        .allMatch(each -> isOnOneLine(each.getKey()) && isOnOneLine(each.getValue()));
        String text = inPlace
                ? edited(yaml.file().text())
                : YamlPrinter.lines(root).stream().map(PrintedLine::text).collect(Collectors.joining("\n"));
        return text.strip();
    }

    private static boolean isOnOneLine(Node node) {
        return node instanceof ScalarNode scalar
                && !scalar.text().contains("\n")
                && scalar.location().line() == scalar.location().endLine()
                && scalar.style() != ScalarStyle.LITERAL
                && scalar.style() != ScalarStyle.FOLDED;
    }

    private String edited(String text) {
        String[] lines = text.split("\n", -1);
        changed.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Node, Node> each) ->
                                each.getKey().location().column())
                        .reversed())
                .forEach(each -> {
                    Location at = each.getKey().location();
                    String line = lines[at.line() - 1];
                    lines[at.line() - 1] = line.substring(0, at.column() - 1)
                            + written((ScalarNode) each.getKey(), (ScalarNode) each.getValue())
                            + line.substring(at.endColumn() - 1);
                });
        return String.join("\n", lines);
    }

    /** Returns a value in the quotes that the old one had. */
    private static String written(ScalarNode old, ScalarNode fresh) {
        if (old.style() == ScalarStyle.SINGLE_QUOTED) {
            return "'" + fresh.text().replace("'", "''") + "'";
        }
        if (old.style() == ScalarStyle.DOUBLE_QUOTED) {
            return '"' + fresh.text().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
        boolean text = fresh.type() == ScalarType.STRING;
        return text ? YamlPrinter.lines(fresh).get(0).text() : fresh.text();
    }
}
