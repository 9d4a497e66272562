package dev.releaseaudit.k8s.schedule;

import java.util.stream.IntStream;

/**
 * The values that one field of a schedule allows.
 *
 * @param bits a bit for each value
 * @param all whether a star or a question mark allows all of them, which matters to the fields of days
 */
public record FieldValues(long bits, boolean all) {

    /** Tells whether a value is allowed. */
    public boolean contains(int value) {
        return (bits >> value & 1) == 1;
    }

    /** Returns the values in their order. */
    public IntStream values() {
        return IntStream.range(0, Long.SIZE).filter(this::contains);
    }

    FieldValues with(FieldValues other) {
        return new FieldValues(bits | other.bits, all || other.all);
    }
}
