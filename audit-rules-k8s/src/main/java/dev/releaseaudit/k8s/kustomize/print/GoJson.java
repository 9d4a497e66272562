package dev.releaseaudit.k8s.kustomize.print;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.model.Truth;
import java.util.Comparator;
import java.util.List;

/** Writes values as Go writes JSON: keys sorted, and three signs escaped that HTML would take for its own. */
public final class GoJson {

    private final StringBuilder json = new StringBuilder();

    private final boolean indented;
    private int depth;

    private GoJson(boolean indented) {
        this.indented = indented;
    }

    /** Returns a value as JSON without blanks. */
    public static String of(Node node) {
        GoJson writer = new GoJson(false);
        writer.write(node);
        return writer.json.toString();
    }

    /** Returns a value as JSON with each field and item on a line of its own. */
    public static String indented(Node node) {
        GoJson writer = new GoJson(true);
        writer.write(node);
        return writer.json.toString();
    }

    /** Returns a text as JSON. */
    public static String of(String text) {
        GoJson writer = new GoJson(false);
        writer.text(text);
        return writer.json.toString();
    }

    private void write(Node node) {
        if (node instanceof MappingNode) {
            mapping(node.entries());
        } else if (node instanceof SequenceNode) {
            sequence(node.items());
        } else if (node instanceof ScalarNode scalar) {
            scalar(scalar);
        } else {
            json.append("null");
        }
    }

    private void mapping(List<Entry> entries) {
        List<Entry> sorted = entries.stream()
                .sorted(Comparator.comparing(Entry::name, GoJson::compare))
                .toList();
        char before = '{';
        for (Entry entry : sorted) {
            open(before);
            text(entry.name());
            json.append(indented ? ": " : ":");
            write(entry.value());
            before = ',';
        }
        close(before, "{}");
    }

    private void sequence(List<Node> items) {
        char before = '[';
        for (Node item : items) {
            open(before);
            write(item);
            before = ',';
        }
        close(before, "[]");
    }

    private void open(char before) {
        depth += before == ',' ? 0 : 1;
        json.append(before);
        line();
    }

    private void close(char before, String brackets) {
        if (before != ',') {
            json.append(brackets);
            return;
        }
        depth--;
        line();
        json.append(brackets.charAt(1));
    }

    private void line() {
        if (indented) {
            json.append('\n').append("  ".repeat(depth));
        }
    }

    /** Compares by code points, as bytes of UTF-8 are compared. */
    private static int compare(String one, String other) {
        return java.util.Arrays.compare(
                one.codePoints().toArray(), other.codePoints().toArray());
    }

    private void scalar(ScalarNode scalar) {
        switch (scalar.type()) {
            case NULL -> json.append("null");
            case BOOLEAN -> json.append(scalar.truth() == Truth.YES);
            case INTEGER, FLOAT -> json.append(JsonNumber.of(scalar));
            case STRING -> text(scalar.text());
        }
    }

    private void text(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                case '<', '>', '&', '\u2028', '\u2029' -> escaped(c);
                default -> {
                    if (c < ' ') {
                        escaped(c);
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    private void escaped(char c) {
        json.append("\\u").append("%04x".formatted((int) c));
    }
}
