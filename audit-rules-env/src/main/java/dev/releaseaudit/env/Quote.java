package dev.releaseaudit.env;

/** Says which quotes stand around a value. */
public enum Quote {
    /** No quotes, or none that close at the end of the value. */
    NONE,
    /** {@code 'value'}. */
    SINGLE,
    /** {@code "value"}. */
    DOUBLE,
    /** {@code `value`}, which few loaders know. */
    BACKTICK;

    static Quote of(char c) {
        return switch (c) {
            case '\'' -> SINGLE;
            case '"' -> DOUBLE;
            case '`' -> BACKTICK;
            default -> NONE;
        };
    }
}
