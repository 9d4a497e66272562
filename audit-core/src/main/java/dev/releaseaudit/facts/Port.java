package dev.releaseaudit.facts;

import java.util.OptionalInt;

/**
 * A port, by its number or by the name that something else gives it.
 *
 * @param number the number; empty where only the name is known
 * @param name the name; empty where the number is known
 */
public record Port(OptionalInt number, String name) {

    /** The port that nothing tells. */
    public static final Port UNKNOWN = new Port(OptionalInt.empty(), "");

    private static final int LONGEST = 5;

    /** Reads a number or a name. */
    public static Port of(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? new Port(OptionalInt.of(Integer.parseInt(text)), "") : new Port(OptionalInt.empty(), text);
    }

    /** Tells whether neither is known. */
    public boolean isEmpty() {
        return number.isEmpty() && name.isEmpty();
    }

    /** Returns the number, else the name. */
    @Override
    public String toString() {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : name;
    }
}
