package dev.releaseaudit.test.internal.contract;

import java.util.SplittableRandom;

/** Breaks the text of a file in one way. */
@FunctionalInterface
interface Damage {

    /** Returns the text with the damage at a place that the random numbers choose. */
    String of(String text, SplittableRandom random);
}
