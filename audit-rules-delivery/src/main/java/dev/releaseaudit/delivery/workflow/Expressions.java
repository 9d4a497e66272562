package dev.releaseaudit.delivery.workflow;

import dev.releaseaudit.model.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces in a text what the file itself says: variables, and the values of a matrix one after the other. */
final class Expressions {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{\\s*([\\w.-]{1,200})\\s*}}");
    private static final Pattern SHELL = Pattern.compile("\\$(?:\\{([A-Za-z_]\\w{0,100})}|([A-Za-z_]\\w{0,100}))");
    private static final int DEPTH = 5;
    private static final int MOST = 100;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<Node>> matrix = new HashMap<>();

    /** Adds variables, which hold from here on. */
    Expressions env(Node variables) {
        Expressions more = copy();
        for (Node.Entry entry : variables.entries()) {
            Node value = entry.value().get("value").isPresent() ? entry.value().get("value") : entry.value();
            more.values.put("env." + entry.name(), value.text());
        }
        return more;
    }

    /** Adds the values of a matrix: lists, and what its {@code include} adds. */
    Expressions matrix(Node node) {
        Expressions more = copy();
        for (Node.Entry entry : node.entries()) {
            if (entry.name().equals("include")) {
                for (Node item : entry.value().items()) {
                    item.entries()
                            .forEach(each -> more.matrix
                                    .computeIfAbsent("matrix." + each.name(), name -> new ArrayList<>())
                                    .add(each.value()));
                }
            } else {
                more.matrix
                        .computeIfAbsent("matrix." + entry.name(), name -> new ArrayList<>())
                        .addAll(entry.value().items());
            }
        }
        return more;
    }

    private Expressions copy() {
        Expressions copy = new Expressions();
        copy.values.putAll(values);
        matrix.forEach((name, nodes) -> copy.matrix.put(name, new ArrayList<>(nodes)));
        return copy;
    }

    /** Returns what a text stands for: several texts where a matrix has several values. */
    List<String> replaced(String text) {
        List<String> texts = List.of(text);
        for (int i = 0; i < DEPTH; i++) {
            List<String> next = texts.stream()
                    .flatMap(each -> once(each).stream())
                    .limit(MOST)
                    .toList();
            if (next.equals(texts)) {
                return texts;
            }
            texts = next;
        }
        return texts;
    }

    private List<String> once(String text) {
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
            String name = expression.group(1);
            String whole = expression.group();
            List<Node> of = of(name);
            if (!of.isEmpty()) {
                return of.stream()
                        .map(node -> text.replace(whole, node.text()))
                        .distinct()
                        .toList();
            }
            if (values.containsKey(name)) {
                return List.of(text.replace(whole, values.getOrDefault(name, "")));
            }
        }
        Matcher shell = SHELL.matcher(text);
        while (shell.find()) {
            String name = "env." + (shell.group(1) == null ? shell.group(2) : shell.group(1));
            if (values.containsKey(name)) {
                String value = values.getOrDefault(name, "");
                return List.of(text.substring(0, shell.start()) + value + text.substring(shell.end()));
            }
        }
        return List.of(text);
    }

    private List<Node> of(String name) {
        List<Node> direct = matrix.getOrDefault(name, List.of());
        if (!direct.isEmpty() && direct.stream().allMatch(node -> !node.text().isEmpty())) {
            return direct;
        }
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? List.of()
                : matrix.getOrDefault(name.substring(0, dot), List.of()).stream()
                        .map(node -> node.get(name.substring(dot + 1)))
                        .filter(node -> !node.text().isEmpty())
                        .toList();
    }
}
