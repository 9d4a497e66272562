package dev.releaseaudit.docs.topics;

/** Says how well a document covers a topic, from the least to the most. */
public enum CoverageGrade {
    /** A word of the topic stands somewhere. */
    MENTIONED,
    /** A heading names the topic, and its section says something. */
    HEADED,
    /** The section names something that can be checked: a number, a path, a command, a setting, a resource, an address. */
    SPECIFIED,
    /** The repository has what the section names. */
    CORROBORATED
}
