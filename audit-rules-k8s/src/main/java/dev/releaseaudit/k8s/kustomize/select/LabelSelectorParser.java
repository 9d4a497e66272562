package dev.releaseaudit.k8s.kustomize.select;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.select.LabelSelector.Operator;
import dev.releaseaudit.k8s.kustomize.select.LabelSelector.Requirement;
import dev.releaseaudit.model.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses a label selector, {@code a=b,c!=d,e in (f,g),h notin (i),j,!k,l>1}. */
final class LabelSelectorParser {

    private static final Pattern TOKEN = Pattern.compile("\\s*(==|!=|[=!(),<>]|[^=!(),<>\\s]++)");

    private static final Pattern VALUE = Pattern.compile("(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?");
    private static final Pattern KEY = Pattern.compile(
            "(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?");

    private final Node node;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    LabelSelectorParser(Node node) {
        this.node = node;
        Matcher matcher = TOKEN.matcher(node.text());
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            matcher.region(matcher.end(), matcher.regionEnd());
        }
    }

    List<Requirement> parse() {
        List<Requirement> requirements = new ArrayList<>();
        while (at < tokens.size()) {
            requirements.add(requirement());
            if (at < tokens.size() && (!take().equals(",") || at == tokens.size())) {
                throw wrong();
            }
        }
        return List.copyOf(requirements);
    }

    private Requirement requirement() {
        if (peek().equals("!")) {
            at++;
            return new Requirement(key(), Operator.ABSENT, Set.of());
        }
        String key = key();
        return switch (peek()) {
            case "", "," -> new Requirement(key, Operator.EXISTS, Set.of());
            case "=", "==" -> new Requirement(key, Operator.IN, value());
            case "!=" -> new Requirement(key, Operator.NOT_IN, value());
            case ">" -> new Requirement(key, Operator.GREATER, number());
            case "<" -> new Requirement(key, Operator.LESS, number());
            case "in" -> new Requirement(key, Operator.IN, values());
            case "notin" -> new Requirement(key, Operator.NOT_IN, values());
            default -> throw wrong();
        };
    }

    /** Reads the value after an operator; none is the empty one. */
    private Set<String> value() {
        at++;
        return Set.of(peek().isEmpty() || peek().equals(",") ? "" : checked(take(), VALUE));
    }

    private Set<String> number() {
        Set<String> value = value();
        if (!value.iterator().next().matches("[+-]?[0-9]{1,18}")) {
            throw wrong();
        }
        return value;
    }

    private Set<String> values() {
        at++;
        if (!take().equals("(")) {
            throw wrong();
        }
        Set<String> values = new TreeSet<>();
        boolean empty = true;
        for (String token = take(); !token.equals(")"); token = take()) {
            if (token.equals(",")) {
                if (empty) {
                    values.add("");
                }
                empty = true;
            } else {
                values.add(checked(token, VALUE));
                empty = false;
            }
        }
        if (empty) {
            values.add("");
        }
        return values;
    }

    private String key() {
        return checked(take(), KEY);
    }

    private String checked(String token, Pattern pattern) {
        if (token.isEmpty() || !pattern.matcher(token).matches()) {
            throw wrong();
        }
        return token;
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private String take() {
        if (at == tokens.size()) {
            throw wrong();
        }
        return tokens.get(at++);
    }

    private Refusal wrong() {
        return new Refusal(Problem.Kind.INVALID_SELECTOR, node, "%s is no label selector".formatted(node.text()));
    }
}
