package dev.releaseaudit.report;

/** The verdict of an audit. */
public enum Readiness {
    /** Nothing blocks the release, and whatever is released was judged. */
    READY,
    /** At least one error blocks the release. */
    NOT_READY,
    /** No error, but the audit has a hole, or too little was there to judge. */
    UNDECIDED
}
