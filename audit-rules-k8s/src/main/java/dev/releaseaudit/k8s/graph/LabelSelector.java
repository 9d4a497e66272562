package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.model.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A selector of objects by their labels, as Kubernetes reads one: all requirements must hold, so that one without any selects
 * everything.
 *
 * @param requirements the requirements, those of {@code matchLabels} first
 */
public record LabelSelector(List<Requirement> requirements) {

    /** Selects everything, as {@code {}} does in most places. */
    public static final LabelSelector EVERYTHING = new LabelSelector(List.of());

    /** Selects nothing, as a selector that is not there does in most places. */
    public static final LabelSelector NOTHING = new LabelSelector(List.of(new Requirement("", Operator.IN, Set.of())));

    /** Copies the list. */
    public LabelSelector {
        requirements = List.copyOf(requirements);
    }

    /** How the value of a label must be. */
    public enum Operator {
        /** The label is there, with one of the values. */
        IN("In"),
        /** The label is not there, or has none of the values. */
        NOT_IN("NotIn"),
        /** The label is there. */
        EXISTS("Exists"),
        /** The label is not there. */
        DOES_NOT_EXIST("DoesNotExist");

        private final String word;

        Operator(String word) {
            this.word = word;
        }
    }

    /**
     * What one label must be like.
     *
     * @param key the label
     * @param operator how its value must be
     * @param values the values
     */
    public record Requirement(String key, Operator operator, Set<String> values) {

        /** Copies the set. */
        public Requirement {
            values = Set.copyOf(values);
        }

        boolean holdsFor(PodLabels labels) {
            String value = labels.written().get(key);
            boolean added = labels.added().contains(key);
            return switch (operator) {
                case IN -> added || (value != null && values.contains(value));
                case NOT_IN -> value == null || !values.contains(value);
                case EXISTS -> added || value != null;
                case DOES_NOT_EXIST -> !added && value == null;
            };
        }

        @Override
        public String toString() {
            String sorted = values.stream().sorted().collect(Collectors.joining(", "));
            return switch (operator) {
                case IN -> values.size() == 1 ? key + "=" + sorted : key + " in (" + sorted + ")";
                case NOT_IN -> key + " notin (" + sorted + ")";
                case EXISTS -> key;
                case DOES_NOT_EXIST -> "!" + key;
            };
        }
    }

    /** Reads a selector with {@code matchLabels} and {@code matchExpressions}; one that is not there selects nothing. */
    public static LabelSelector of(Node node) {
        if (!node.isPresent() || node.isNull()) {
            return NOTHING;
        }
        return new LabelSelector(Stream.concat(
                        equalities(node.get("matchLabels")),
                        node.get("matchExpressions").items().stream().map(LabelSelector::expression))
                .toList());
    }

    /** Reads a mapping of labels to values, such as the selector of a Service; one without any selects nothing. */
    public static LabelSelector ofLabels(Node labels) {
        return labels.entries().isEmpty()
                ? NOTHING
                : new LabelSelector(equalities(labels).toList());
    }

    private static Stream<Requirement> equalities(Node labels) {
        return labels.entries().stream()
                .map(entry -> new Requirement(
                        entry.name(), Operator.IN, Set.of(entry.value().text())));
    }

    /** An operator that there is not is refused by the cluster, so that nothing is selected. */
    private static Requirement expression(Node node) {
        Set<String> values = node.get("values").items().stream().map(Node::text).collect(Collectors.toSet());
        return Stream.of(Operator.values())
                .filter(operator -> node.get("operator").is(operator.word))
                .findFirst()
                .map(operator -> new Requirement(node.get("key").text(), operator, values))
                .orElseGet(() -> NOTHING.requirements.get(0));
    }

    /** Tells whether this selects an object with these labels. */
    public boolean matches(Map<String, String> labels) {
        return matches(new PodLabels(labels, Set.of()));
    }

    /** Tells whether this selects an object with the labels of this mapping. */
    public boolean matches(Node labels) {
        return matches(PodLabels.of(labels));
    }

    boolean matches(PodLabels labels) {
        return requirements.stream().allMatch(requirement -> requirement.holdsFor(labels));
    }

    /** Tells whether this selects everything. */
    public boolean selectsEverything() {
        return requirements.isEmpty();
    }

    /** Returns the selector as {@code kubectl} takes it: {@code app=shop,tier in (api, web)}. */
    @Override
    public String toString() {
        return requirements.stream().map(Requirement::toString).collect(Collectors.joining(","));
    }
}
