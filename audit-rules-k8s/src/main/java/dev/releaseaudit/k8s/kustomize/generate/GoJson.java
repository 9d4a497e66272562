package dev.releaseaudit.k8s.kustomize.generate;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.model.Truth;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Writes values as Go writes JSON: keys sorted, no blanks, and three signs escaped that HTML would take for its own. */
final class GoJson {

    private final StringBuilder json = new StringBuilder();

    private GoJson() {}

    static String of(Node node) {
        GoJson writer = new GoJson();
        writer.write(node);
        return writer.json.toString();
    }

    static String of(String text) {
        GoJson writer = new GoJson();
        writer.text(text);
        return writer.json.toString();
    }

    private void write(Node node) {
        if (node instanceof MappingNode) {
            mapping(node.entries());
        } else if (node instanceof SequenceNode) {
            char before = '[';
            for (Node item : node.items()) {
                json.append(before);
                write(item);
                before = ',';
            }
            json.append(before == '[' ? "[]" : "]");
        } else if (node instanceof ScalarNode scalar) {
            scalar(scalar);
        } else {
            json.append("null");
        }
    }

    private void mapping(List<Entry> entries) {
        char before = '{';
        List<Entry> sorted = entries.stream()
                .sorted(Comparator.comparing(Entry::name, GoJson::compare))
                .toList();
        for (Entry entry : sorted) {
            json.append(before);
            text(entry.name());
            json.append(':');
            write(entry.value());
            before = ',';
        }
        json.append(before == '{' ? "{}" : "}");
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
            case INTEGER ->
                number(scalar.integer().isPresent() ? scalar.integer().getAsLong() : parsed(scalar.text()));
            case FLOAT -> number(parsed(scalar.text()));
            case STRING -> text(scalar.text());
        }
    }

    private static double parsed(String text) {
        try {
            return Double.parseDouble(text.replace("_", ""));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e21) {
            json.append(new BigDecimal(value).toBigInteger());
        } else {
            json.append(
                    new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString());
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
