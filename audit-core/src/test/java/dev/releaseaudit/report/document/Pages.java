package dev.releaseaudit.report.document;

import dev.releaseaudit.report.Citations;
import dev.releaseaudit.report.Reports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Lays parts of a document out as Markdown. */
final class Pages {

    private Pages() {}

    static String markdown(Section section, Reports report) {
        return markdown(section.of(report.build()));
    }

    static String markdown(LineBuilder line) {
        return markdown(List.of(new Block.Paragraph(line.inlines()))).strip();
    }

    static String markdown(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        try {
            new MarkdownPage(Citations.LINK).write(new AuditDocument(blocks), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
