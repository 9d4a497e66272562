package dev.releaseaudit.model;

/** Says what a node answers to a yes-or-no question. A switch over it is exhaustive, so no rule forgets a case. */
public enum Truth {
    /** The value is a plain {@code true}. */
    YES,
    /** The value is a plain {@code false}. */
    NO,
    /** There is no value, or it is null. */
    UNSET,
    /** The value is something else: a template, a quoted word, a mapping. */
    UNKNOWN
}
