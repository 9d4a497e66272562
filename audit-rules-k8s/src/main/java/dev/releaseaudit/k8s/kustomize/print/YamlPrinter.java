package dev.releaseaudit.k8s.kustomize.print;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.SequenceNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Prints values as YAML: keys sorted, items not indented, texts of several lines as blocks. */
public final class YamlPrinter {

    private final List<PrintedLine> lines = new ArrayList<>();

    private final boolean folded;

    private YamlPrinter(boolean folded) {
        this.folded = folded;
    }

    /** Returns a value line by line; long ones are not broken, so that each value stands on one line. */
    public static List<PrintedLine> lines(Node node) {
        return lines(node, false);
    }

    /** Returns a value line by line; long ones are broken as kustomize breaks them. */
    public static List<PrintedLine> foldedLines(Node node) {
        return lines(node, true);
    }

    private static List<PrintedLine> lines(Node node, boolean folded) {
        YamlPrinter printer = new YamlPrinter(folded);
        printer.print("", node, 0);
        return List.copyOf(printer.lines);
    }

    /** Prints a value whose first line begins with this text; all other lines are indented. */
    private void print(String start, Node node, int indent) {
        if (node instanceof MappingNode && !node.entries().isEmpty()) {
            mapping(start, node, indent);
        } else if (node instanceof SequenceNode && !node.items().isEmpty()) {
            sequence(start, node, indent);
        } else if (node instanceof ScalarNode scalar && ScalarText.isBlock(scalar)) {
            block(start, scalar, indent);
        } else {
            value(start, flat(node), node, indent);
        }
    }

    private static String flat(Node node) {
        if (node instanceof ScalarNode scalar) {
            return ScalarText.line(scalar);
        }
        return node instanceof MappingNode ? "{}" : node instanceof SequenceNode ? "[]" : "null";
    }

    private void mapping(String start, Node node, int indent) {
        String first = start;
        List<Entry> sorted = node.entries().stream()
                .sorted(Comparator.comparing(Entry::name, new KeyOrder()))
                .toList();
        for (Entry entry : sorted) {
            Node value = entry.value();
            String key = first + ScalarText.text(entry.name()) + ":";
            if (value instanceof MappingNode && !value.entries().isEmpty()) {
                line(key, value);
                mapping(" ".repeat(indent + 2), value, indent + 2);
            } else if (value instanceof SequenceNode && !value.items().isEmpty()) {
                line(key, value);
                sequence(" ".repeat(indent), value, indent);
            } else {
                print(key + " ", value, indent + 2);
            }
            first = " ".repeat(indent);
        }
    }

    private void sequence(String start, Node node, int indent) {
        String first = start;
        for (Node item : node.items()) {
            print(first + "- ", item, indent + 2);
            first = " ".repeat(indent);
        }
    }

    private void block(String start, ScalarNode scalar, int indent) {
        String text = scalar.text();
        String hint = text.startsWith(" ") || text.startsWith("\n") ? "2" : "";
        String ending = !text.endsWith("\n") ? "-" : text.endsWith("\n\n") || text.equals("\n") ? "+" : "";
        line(start + "|" + hint + ending, scalar);
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        for (String line : body.split("\n", -1)) {
            lines.add(new PrintedLine(line.isEmpty() ? "" : " ".repeat(Math.max(2, indent)) + line, Optional.empty()));
        }
    }

    private void value(String start, String text, Node node, int indent) {
        List<String> folds = folded ? LineFolding.fold(start, text, indent) : List.of(start + text);
        line(folds.get(0), node);
        folds.stream()
                .skip(1)
                .map(fold -> new PrintedLine(fold, Optional.empty()))
                .forEach(lines::add);
    }

    private void line(String text, Node node) {
        lines.add(new PrintedLine(text, Optional.of(node.location())));
    }
}
