package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many pods a disruption budget lets go at a time.
 *
 * @param field {@code minAvailable} or {@code maxUnavailable}
 * @param node what it is set to
 * @param amount the number
 * @param percent whether the number is a share of a hundred
 */
public record DisruptionBudget(String field, Node node, long amount, boolean percent) implements Located {

    private static final String LEAST = "minAvailable";
    private static final long ALL = 100;

    /** Reads the budget; empty where it sets no limit, or a template does. */
    public static Optional<DisruptionBudget> of(Manifest budget) {
        return Stream.of("maxUnavailable", LEAST)
                .flatMap(field -> read(field, budget.root().get("spec").get(field)).stream())
                .findFirst();
    }

    private static Optional<DisruptionBudget> read(String field, Node node) {
        String text = node.text();
        boolean percent = text.endsWith("%");
        String digits = percent ? text.substring(0, text.length() - 1) : text;
        return digits.matches("\\d{1,9}")
                ? Optional.of(new DisruptionBudget(field, node, Long.parseLong(digits), percent))
                : Optional.empty();
    }

    /** Tells whether no pod may ever go, however many there are. */
    public boolean allowsNone() {
        return field.equals(LEAST) ? percent && amount >= ALL : amount == 0;
    }

    /** Returns how many of so many healthy pods may go; a share is rounded up, as Kubernetes does. */
    public long allowed(long pods) {
        long number = percent ? (pods * amount + ALL - 1) / ALL : amount;
        return Math.max(0, field.equals(LEAST) ? pods - number : number);
    }

    /** Returns the field as it is written: {@code minAvailable: 2}. */
    @Override
    public String toString() {
        return field + ": " + node.text();
    }

    @Override
    public Location location() {
        return node.location();
    }
}
