package dev.releaseaudit.report.document;

import dev.releaseaudit.report.print.Citation;
import java.util.List;

/** A piece of a line of a document. Its text is as found: a page escapes it. */
public sealed interface Inline {

    /** Running text. */
    record Text(String text) implements Inline {}

    /** A name, value or path as a file has it. */
    record Code(String text) implements Inline {}

    /** What the eye should find first. */
    record Strong(List<Inline> parts) implements Inline {}

    /**
     * CitationList lines.
     *
     * @param shown the citations, sorted
     * @param more how many further ones there are
     */
    record CitationList(List<Citation> shown, int more) implements Inline {}
}
