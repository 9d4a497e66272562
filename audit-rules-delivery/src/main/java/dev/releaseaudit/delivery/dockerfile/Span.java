package dev.releaseaudit.delivery.dockerfile;

/**
 * A piece of a logical line.
 *
 * @param text what it says, which quotes and escapes may make shorter than it is written
 * @param from where it begins
 * @param to where it ends, exclusive
 */
record Span(String text, int from, int to) {

    static Span of(String line, int from, int to) {
        return new Span(line.substring(from, to), from, to);
    }
}
