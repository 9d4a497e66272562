package dev.releaseaudit.spi;

/** One part of what a reader does. Steps do not know each other: they run on any thread, and in any order. */
@FunctionalInterface
public interface ReadStep {

    /** Hands each subject to the sink, in an order that does not change from run to run. */
    void read(Sink sink);
}
