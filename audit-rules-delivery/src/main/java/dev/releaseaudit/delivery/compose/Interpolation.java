package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.delivery.ComposeVariable;
import dev.releaseaudit.delivery.ComposeVariable.Otherwise;
import dev.releaseaudit.model.EmbeddedText;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Replaces the variables in the values of one file, and notes which there are. */
final class Interpolation {

    private static final Pattern VARIABLE = Pattern.compile(
            "\\$(?i:(?<escaped>\\$)|(?<named>[_a-z][_a-z0-9]*)|\\{(?:(?<braced>[_a-z][_a-z0-9]*(?::?[-+?](?:.*))?)}|(?<invalid>)))");
    private static final Pattern OPERATOR = Pattern.compile(":?[-+?]");
    /** Where a text with variables must become a number. */
    private static final List<String> NUMBERS =
            List.of("deploy.replicas", "scale", "ports.*.target", "healthcheck.retries", "pids_limit", "ulimits.*");

    /** Where a text with variables becomes a number or a boolean. */
    private static final List<String> TYPED = Stream.concat(
                    NUMBERS.stream(),
                    Stream.of("privileged", "read_only", "init", "tty", "stdin_open", "healthcheck.disable"))
            .toList();

    private static final int LONGEST = 20_000;
    private static final int DEPTH = 30;

    private final SourceFile file;
    private final Map<String, String> environment;
    private final Consumer<ComposeVariable> variables;
    private final Consumer<ComposeException> problems;

    Interpolation(
            SourceFile file,
            Map<String, String> environment,
            Consumer<ComposeVariable> variables,
            Consumer<ComposeException> problems) {
        this.file = file;
        this.environment = environment;
        this.variables = variables;
        this.problems = problems;
    }

    /** Returns the value with what its texts stand for. A text with an error stays as it is. */
    Node of(Node node, ComposePath path) {
        if (node instanceof MappingNode mapping) {
            return Nodes.map(mapping, entry -> of(entry.value(), path.then(entry.name())));
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.withItems(sequence.items().stream()
                    .map(item -> of(item, path.then(ComposePath.ITEM)))
                    .toList());
        }
        if (node instanceof ScalarNode scalar
                && scalar.text().indexOf('$') >= 0
                && scalar.text().length() < LONGEST) {
            return text(scalar, path);
        }
        return node;
    }

    private Node text(ScalarNode scalar, ComposePath path) {
        try {
            EmbeddedText places = EmbeddedText.of(file, scalar);
            String text = new Text(scalar, places).replaced(scalar.text(), 0, 0);
            if (NUMBERS.stream().anyMatch(path::inService) && !text.matches("[-+]?\\d{1,18}")) {
                throw new ComposeException(scalar, path + " must be a number");
            }
            boolean typed = TYPED.stream().anyMatch(path::inService) || path.matches("*.*.external");
            return typed ? scalar.withText(text) : scalar.withText(text).asText();
        } catch (ComposeException e) {
            problems.accept(e);
            return scalar;
        }
    }

    /** Replaces the variables of one text, which knows its place. */
    private final class Text {

        private final ScalarNode scalar;
        private final EmbeddedText places;

        Text(ScalarNode scalar, EmbeddedText places) {
            this.scalar = scalar;
            this.places = places;
        }

        String replaced(String text, int offset, int depth) {
            if (depth > DEPTH) {
                throw new ComposeException(scalar, "defaults of variables nest too deep");
            }
            StringBuilder result = new StringBuilder();
            Matcher variable = VARIABLE.matcher(text);
            int from = 0;
            while (variable.find(from)) {
                result.append(text, from, variable.start());
                result.append(value(variable, offset, depth));
                from = variable.end();
            }
            return result.append(text, from, text.length()).toString();
        }

        private String value(Matcher found, int offset, int depth) {
            int at = offset + found.start();
            if (found.group("escaped") != null) {
                return "$";
            }
            if (found.group("named") != null) {
                return plain(found.group("named"), at, at + found.group().length());
            }
            if (found.group("braced") == null) {
                throw new ComposeException(place(at, at + 2), "a variable is not well formed");
            }
            String whole = found.group();
            int close = close(whole);
            String inner = close < 0 ? found.group("braced") : whole.substring(2, close);
            String rest = close < 0 ? "" : whole.substring(close + 1);
            Matcher operator = OPERATOR.matcher(inner);
            int end = at + whole.length() - rest.length();
            if (!operator.find()) {
                return plain(inner, at, end);
            }
            String value = operated(inner, operator, at, end, depth);
            return value + replaced(rest, end, depth + 1);
        }

        private String plain(String name, int from, int to) {
            Optional<String> value = Optional.ofNullable(environment.get(name));
            note(name, Otherwise.EMPTY, "", from, to);
            return value.orElse("");
        }

        private String operated(String inner, Matcher operator, int from, int to, int depth) {
            String name = inner.substring(0, operator.start());
            String word = inner.substring(operator.end());
            int wordAt = from + 2 + operator.end();
            boolean emptyCounts = operator.group().length() == 1;
            Optional<String> value =
                    Optional.ofNullable(environment.get(name)).filter(text -> emptyCounts || !text.isEmpty());
            char kind = operator.group().charAt(operator.group().length() - 1);
            String other = kind == '+' && value.isEmpty() ? "" : replaced(word, wordAt, depth + 1);
            switch (kind) {
                case '-' -> note(name, Otherwise.DEFAULT, other, from, to);
                case '+' -> note(name, Otherwise.NOTHING, word, from, to);
                default -> note(name, Otherwise.ERROR, other, from, to);
            }
            return switch (kind) {
                case '-' -> value.orElse(other);
                case '+' ->
                    value.isPresent()
                            ? other
                            : Optional.ofNullable(environment.get(name)).orElse("");
                default -> value.orElseThrow(() -> new ComposeException(place(from, to), name + " must be set"));
            };
        }

        private void note(String name, Otherwise otherwise, String word, int from, int to) {
            variables.accept(
                    new ComposeVariable(name, otherwise, word, environment.containsKey(name), places.locate(from, to)));
        }

        private Located place(int from, int to) {
            return () -> places.locate(from, to);
        }
    }

    /** Returns where the first brace closes; -1 where it does not. */
    private static int close(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '}' && --open == 0) {
                return i;
            }
            if (text.charAt(i) == '{') {
                open++;
                i++;
            }
        }
        return -1;
    }
}
