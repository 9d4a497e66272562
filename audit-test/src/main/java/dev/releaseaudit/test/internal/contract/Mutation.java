package dev.releaseaudit.test.internal.contract;

import java.util.SplittableRandom;

/** A way to break the text of a file. */
@FunctionalInterface
interface Mutation {

    /** Returns the text with the mutation at a place that the random numbers choose. */
    String of(String text, SplittableRandom random);
}
