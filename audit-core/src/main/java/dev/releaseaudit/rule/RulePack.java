package dev.releaseaudit.rule;

import java.util.List;
import java.util.Map;

/** Offers rules that are published together. Found with {@link java.util.ServiceLoader}. */
public interface RulePack {

    /** Returns the first part of the ids of these rules, such as {@code k8s}. */
    String id();

    /** Returns the rules, one of each class. */
    List<? extends JoinRule<?>> rules();

    /** Returns the families of rules that differ in data alone. */
    default List<? extends RuleFamily<?>> families() {
        return List.of();
    }

    /** Returns what has to be judged by these rules before a repository can be called ready. */
    default List<ReadinessRequirement> readinessRequirements() {
        return List.of();
    }

    /**
     * Returns the themes of these rules, each with the words that head its gaps: an imperative such as
     * {@code Replace placeholder values}. A theme without words is headed by its name.
     */
    default Map<String, String> themes() {
        return Map.of();
    }
}
