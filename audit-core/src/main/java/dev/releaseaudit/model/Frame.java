package dev.releaseaudit.model;

import org.jspecify.annotations.Nullable;

/** A collection that the builder is inside of. */
final class Frame {

    final @Nullable Frame outer;
    final boolean mapping;
    final boolean flow;
    final int depth;

    /** How many nodes were on the builder's stack when this began. */
    final int base;

    final long start;
    final @Nullable String anchor;

    /** The key that leads to this collection. */
    final @Nullable Node leader;

    /** How much the tree weighed when this began. */
    final long weight;

    /** How many levels of collections this is. */
    int height = 1;

    private boolean begun;

    Frame(
            @Nullable Frame outer,
            boolean mapping,
            boolean flow,
            int base,
            long start,
            @Nullable String anchor,
            @Nullable Node leader,
            long weight) {
        this.outer = outer;
        this.mapping = mapping;
        this.flow = flow;
        this.depth = outer == null ? 1 : outer.depth + 1;
        this.base = base;
        this.start = start;
        this.anchor = anchor;
        this.leader = leader;
        this.weight = weight;
    }

    /** Tells whether nothing is inside yet. */
    boolean isFirst() {
        return !begun;
    }

    void begin() {
        begun = true;
    }

    /** Makes this at least one level higher than what is inside. */
    void contain(int innerHeight) {
        height = Math.max(height, innerHeight + 1);
    }
}
