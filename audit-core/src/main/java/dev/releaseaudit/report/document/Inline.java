package dev.releaseaudit.report.document;

import dev.releaseaudit.report.print.Citation;
import java.util.List;

/** Is a piece of a line of a document. Its text is as found: a page escapes it. */
public sealed interface Inline {

    /** Is running text. */
    record Text(String text) implements Inline {}

    /** Is a name, value or path as a file has it. */
    record Code(String text) implements Inline {}

    /** Is what the eye should find first. */
    record Strong(List<Inline> parts) implements Inline {}

    /**
     * Cites lines.
     *
     * @param shown the citations, sorted
     * @param more how many further ones there are
     */
    record Cites(List<Citation> shown, int more) implements Inline {}
}
