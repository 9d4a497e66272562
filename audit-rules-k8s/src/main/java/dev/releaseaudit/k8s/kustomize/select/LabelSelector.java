package dev.releaseaudit.k8s.kustomize.select;

import dev.releaseaudit.model.Node;
import java.util.List;
import java.util.Set;

/** What Kubernetes calls a label selector: requirements with commas between them, all of which must hold. */
final class LabelSelector {

    static final LabelSelector NONE = new LabelSelector(List.of());

    private final List<Requirement> requirements;

    private LabelSelector(List<Requirement> requirements) {
        this.requirements = requirements;
    }

    static LabelSelector of(Node node) {
        return new LabelSelector(new LabelSelectorParser(node).parse());
    }

    boolean matches(Node labels) {
        return requirements.stream().allMatch(requirement -> requirement.matches(labels));
    }

    /** Says how the value of a label must be. */
    enum Operator {
        IN,
        NOT_IN,
        EXISTS,
        ABSENT,
        GREATER,
        LESS
    }

    /**
     * A requirement.
     *
     * @param key the label
     * @param operator how its value must be
     * @param values the values that it is compared with
     */
    record Requirement(String key, Operator operator, Set<String> values) {

        boolean matches(Node labels) {
            Node value = labels.get(key);
            return switch (operator) {
                case IN -> value.isPresent() && values.contains(value.text());
                case NOT_IN -> !value.isPresent() || !values.contains(value.text());
                case EXISTS -> value.isPresent();
                case ABSENT -> !value.isPresent();
                case GREATER -> compare(value.text()) > 0;
                case LESS -> compare(value.text()) < 0;
            };
        }

        /** Returns how a number compares with the one asked for; neither above nor below where it is none. */
        private int compare(String text) {
            try {
                return Long.compare(
                        Long.parseLong(text), Long.parseLong(values.iterator().next()));
            } catch (NumberFormatException e) {
                return 0;
            }
        }
    }
}
