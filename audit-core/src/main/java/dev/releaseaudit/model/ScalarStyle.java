package dev.releaseaudit.model;

/** Says how a scalar is written. */
public enum ScalarStyle {
    /** Without quotes. */
    PLAIN,
    /** In single quotes. */
    SINGLE_QUOTED,
    /** In double quotes. */
    DOUBLE_QUOTED,
    /** As a block after {@code |}, line ends kept. */
    LITERAL,
    /** As a block after {@code >}, line ends folded. */
    FOLDED
}
