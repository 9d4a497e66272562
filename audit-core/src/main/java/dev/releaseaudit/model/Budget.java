package dev.releaseaudit.model;

/** Counts how many nodes the aliases of a file stand for, so that a small file cannot grow into an endless tree. */
final class Budget {

    /** How many collections may stand inside each other. */
    static final int DEPTH = 200;

    /** How many nodes the aliases of a file may stand for. */
    static final long NODES = 1_000_000;

    private long spent;

    boolean spend(long nodes) {
        if (spent + nodes > NODES) {
            return false;
        }
        spent += nodes;
        return true;
    }

    long spent() {
        return spent;
    }

    void restore(long earlier) {
        spent = earlier;
    }
}
