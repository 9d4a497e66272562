package dev.releaseaudit.rule;

/** Says what a rule found out about its subject. */
public enum Outcome {
    /** The rule does not hold. */
    VIOLATED,
    /** The repository does not tell: a person has to verify. */
    UNKNOWN,
    /** The rule holds, and a line proves it. */
    SATISFIED
}
