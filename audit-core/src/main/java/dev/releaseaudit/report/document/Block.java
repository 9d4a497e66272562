package dev.releaseaudit.report.document;

import java.util.List;

/** A part of a document that stands by itself. */
public sealed interface Block {

    /** Heads a section; level 1 is the title of the document. */
    record Heading(int level, String text) implements Block {}

    /** A line of text. */
    record Paragraph(List<Inline> line) implements Block {}

    /** A list. */
    record Items(boolean numbered, List<Item> items) implements Block {}

    /** An entry of a list, with entries of its own below it. */
    record Item(List<Inline> line, List<Item> below) {

        /** Creates an entry that has none below it. */
        public Item(LineBuilder line) {
            this(line.inlines(), List.of());
        }
    }
}
