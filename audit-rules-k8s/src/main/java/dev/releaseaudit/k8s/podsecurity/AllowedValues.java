package dev.releaseaudit.k8s.podsecurity;

import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Field;
import dev.releaseaudit.k8s.Pod;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.rule.Verdict;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The values that fields may have where they are set.
 *
 * @param paths the fields of a pod, {@code spec.hostNetwork}, and of all its containers, {@code containers.securityContext.privileged};
 *     {@code []} stands for each item of a list, and {@code *} at the end for each key that begins so
 * @param values the values; none where the fields must not be set
 */
record AllowedValues(List<String> paths, Set<String> values) implements Requirement {

    private static final String CONTAINERS = "containers.";
    private static final String PREFIX = "/";

    /** Copies the fields and the values. */
    AllowedValues {
        paths = List.copyOf(paths);
        values = Set.copyOf(values);
    }

    static AllowedValues in(String... paths) {
        return new AllowedValues(List.of(paths), Set.of());
    }

    /** Returns the same with more values; one that ends with a slash stands for all that begin so. */
    AllowedValues allow(String... more) {
        Set<String> all = new HashSet<>(values);
        all.addAll(Arrays.asList(more));
        return new AllowedValues(paths, all);
    }

    @Override
    public Stream<Verdict> judge(Pod pod) {
        return paths.stream().flatMap(path -> fields(pod, path)).flatMap(field -> judge(field).stream());
    }

    private static Stream<Field> fields(Pod pod, String path) {
        if (!path.startsWith(CONTAINERS)) {
            return nodes(pod.node(), path).map(node -> new Field(pod.label(), path, node));
        }
        String rest = path.substring(CONTAINERS.length());
        return pod.containers().stream()
                .flatMap(container ->
                        nodes(container.node(), rest).map(node -> new Field(container.label(), rest, node)));
    }

    private static Stream<Node> nodes(Node node, String path) {
        int list = path.indexOf("[]");
        if (list >= 0) {
            String rest = path.substring(list + 2);
            return node.at(path.substring(0, list)).items().stream()
                    .flatMap(item -> rest.isEmpty() ? Stream.of(item) : nodes(item, rest.substring(1)));
        }
        if (path.endsWith("*")) {
            String start = path.substring(path.indexOf(':') + 1, path.length() - 1);
            return node.at(path.substring(0, path.indexOf(':'))).entries().stream()
                    .filter(entry -> entry.name().startsWith(start))
                    .map(Node.Entry::value);
        }
        return Stream.of(node.at(path));
    }

    private Optional<Verdict> judge(Field field) {
        Node node = field.node();
        boolean flag = values.equals(Set.of("false"));
        boolean plain = !flag || node.truth() != Truth.UNKNOWN;
        if (!node.isPresent() || node.isNull() || (plain && isAllowed(node))) {
            return Optional.empty();
        }
        String name = field.name().replace("[]", "").replace("*", "").replace(':', '.');
        if (isTemplated(node) || !plain) {
            return Optional.of(unknown(node, "%s: %s is not a plain value", field.subject(), name));
        }
        String value = node instanceof ScalarNode ? "is " + (node.text().isEmpty() ? "empty" : node.text()) : "is set";
        return Optional.of(violated(node, "%s: %s %s", field.subject(), name, value)
                .key(name + " " + node.text())
                .fix("Remove it" + (flag ? ", or set it to false" : "")));
    }

    private boolean isAllowed(Node node) {
        return node instanceof ScalarNode
                && values.stream()
                        .anyMatch(value -> node.is(value)
                                || (value.endsWith(PREFIX) && node.text().startsWith(value)));
    }

    static boolean isTemplated(Node node) {
        String text = node.text();
        return text.contains("{{") || text.contains("${") || text.contains("$(");
    }
}
