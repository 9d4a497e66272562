package dev.releaseaudit.report.document;

import dev.releaseaudit.report.AuditReport;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report as a document: what is ready, what is not, what to do, and the verdict.
 *
 * @param blocks the parts, in the order in which they are read
 */
public record AuditDocument(List<Block> blocks) {

    /** Copies the list. */
    public AuditDocument {
        blocks = List.copyOf(blocks);
    }

    /** Composes the document. */
    public static AuditDocument of(AuditReport report) {
        Stream<Section> sections = Stream.of(
                new ScopeSection(),
                new SignalSection(),
                new GapSection(),
                new VerifySection(),
                new ChecklistSection(),
                new AssessmentSection());
        Stream<Block> title = Stream.of(new Block.Heading(1, "Production Release Audit"));
        return new AuditDocument(Stream.concat(title, sections.flatMap(section -> section.of(report).stream()))
                .toList());
    }
}
