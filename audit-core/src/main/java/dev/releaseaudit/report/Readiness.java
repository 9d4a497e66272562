package dev.releaseaudit.report;

/** The verdict of an audit. */
public enum Readiness {
    /** Nothing that was looked at blocks the release. */
    READY,
    /** At least one error blocks the release. */
    NOT_READY,
    /** No error, but the audit has a hole, or nothing was looked at. */
    UNDECIDED
}
