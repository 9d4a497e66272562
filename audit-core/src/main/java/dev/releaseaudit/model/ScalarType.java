package dev.releaseaudit.model;

/** Says what a scalar is read as. */
public enum ScalarType {
    /** Text. */
    STRING,
    /** True or false. */
    BOOLEAN,
    /** A whole number. */
    INTEGER,
    /** Any other number. */
    FLOAT,
    /** Nothing. */
    NULL
}
