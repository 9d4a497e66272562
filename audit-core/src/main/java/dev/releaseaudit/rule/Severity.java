package dev.releaseaudit.rule;

/** Says how much a violation matters, from the least to the most. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Ought to be mended. */
    WARNING,
    /** Blocks the release: an outage, a leak or a failed deployment follows from it. */
    ERROR
}
