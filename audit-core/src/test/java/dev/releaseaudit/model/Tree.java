package dev.releaseaudit.model;

import static java.util.stream.Collectors.joining;

import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A generated value that can write itself in several ways. */
sealed interface Tree {

    Location NOWHERE = Location.of("made");

    Node node();

    String json();

    String flow();

    /** Writes the value after {@code -} or {@code key:}, in lines that are indented so far. */
    String after(int indent);

    default String block() {
        String text = after(0);
        return text.startsWith("\n") ? text.substring(1) : text.strip() + "\n";
    }

    record Text(String text, ScalarStyle style) implements Tree {

        @Override
        public Node node() {
            return ScalarNode.of(text, ScalarStyle.DOUBLE_QUOTED, NOWHERE);
        }

        @Override
        public String json() {
            return quoted(text);
        }

        @Override
        public String flow() {
            return style == ScalarStyle.SINGLE_QUOTED && text.indexOf('\n') < 0
                    ? "'" + text.replace("'", "''") + "'"
                    : quoted(text);
        }

        @Override
        public String after(int indent) {
            if (style == ScalarStyle.LITERAL && indent > 0 && isBlockable()) {
                String keep = text.endsWith("\n") ? "|+" : "|-";
                return " " + keep + "\n"
                        + text.lines().map(l -> " ".repeat(indent) + l + "\n").collect(joining());
            }
            return " " + flow() + "\n";
        }

        private boolean isBlockable() {
            return !text.isEmpty() && !text.startsWith(" ") && !text.startsWith("\n") && text.indexOf('\t') < 0;
        }
    }

    record Word(String text) implements Tree {

        @Override
        public Node node() {
            return ScalarNode.of(text, ScalarStyle.PLAIN, NOWHERE);
        }

        @Override
        public String json() {
            return text;
        }

        @Override
        public String flow() {
            return text;
        }

        @Override
        public String after(int indent) {
            return " " + text + "\n";
        }
    }

    record Items(List<Tree> items) implements Tree {

        @Override
        public Node node() {
            return SequenceNode.of(items.stream().map(Tree::node).toList(), NOWHERE);
        }

        @Override
        public String json() {
            return items.stream().map(Tree::json).collect(joining(",", "[", "]"));
        }

        @Override
        public String flow() {
            return items.stream().map(Tree::flow).collect(joining(", ", "[", "]"));
        }

        @Override
        public String after(int indent) {
            return items.isEmpty()
                    ? " []\n"
                    : "\n"
                            + items.stream()
                                    .map(item -> " ".repeat(indent) + "-" + item.after(indent + 2))
                                    .collect(joining());
        }
    }

    record Fields(Map<String, Tree> fields) implements Tree {

        @Override
        public Node node() {
            List<Entry> entries = new ArrayList<>();
            fields.forEach((key, value) ->
                    entries.add(new Entry(new Text(key, ScalarStyle.PLAIN).node(), value.node())));
            return MappingNode.of(entries, NOWHERE);
        }

        @Override
        public String json() {
            return fields.entrySet().stream()
                    .map(field ->
                            quoted(field.getKey()) + ":" + field.getValue().json())
                    .collect(joining(",", "{", "}"));
        }

        @Override
        public String flow() {
            return fields.entrySet().stream()
                    .map(field ->
                            quoted(field.getKey()) + ": " + field.getValue().flow())
                    .collect(joining(", ", "{", "}"));
        }

        @Override
        public String after(int indent) {
            return fields.isEmpty()
                    ? " {}\n"
                    : "\n"
                            + fields.entrySet().stream()
                                    .map(field -> " ".repeat(indent) + quoted(field.getKey()) + ":"
                                            + field.getValue().after(indent + 2))
                                    .collect(joining());
        }
    }

    static Arbitrary<Tree> arbitrary() {
        return Arbitraries.randomValue(random -> any(random, 4));
    }

    private static Tree any(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 2 : 5);
        return switch (kind) {
            case 0 -> new Word(one(random, "true", "false", "null", "0", "-1", "1.5", "1e3", "12345678901234567890"));
            case 1 -> new Text(text(random), ScalarStyle.values()[random.nextInt(ScalarStyle.values().length)]);
            case 2 ->
                new Items(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> any(random, depth - 1))
                        .toList());
            default -> {
                Map<String, Tree> fields = new LinkedHashMap<>();
                IntStream.range(0, random.nextInt(5)).forEach(i -> fields.put(text(random), any(random, depth - 1)));
                yield new Fields(fields);
            }
        };
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(7))
                .mapToObj(
                        i -> one(random, "a", "b", " ", "\n", "#", ":", "'", "\"", "\\", "é", "😀", "- ", "yes", "\t"))
                .collect(joining());
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
