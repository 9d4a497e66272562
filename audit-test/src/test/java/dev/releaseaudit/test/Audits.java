package dev.releaseaudit.test;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.notes.NotesPack;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Audits notes. */
final class Audits {

    private Audits() {}

    /** Audits one file of notes in a folder that the other rule is satisfied with. */
    static AuditReport of(String notes) {
        return of(Map.of("notes/a.notes", notes));
    }

    static AuditReport of(Map<String, String> files) {
        return of(SourceTree.of(files));
    }

    static AuditReport of(Path root) {
        return of(SourceTree.of(root));
    }

    private static AuditReport of(SourceTree tree) {
        return Auditor.builder()
                .withoutDiscoveredPacks()
                .pack(new NotesPack())
                .build()
                .audit(tree);
    }

    /** Audits, and suppresses every violation for this reason. */
    static AuditReport suppressed(String notes, String reason) {
        AuditReport report = of(notes);
        List<Finding> findings =
                report.findings().stream().map(f -> suppressed(f, reason)).toList();
        return new AuditReport(report.targets(), report.inspected(), findings, report.rules(), report.diagnostics());
    }

    private static Finding suppressed(Finding f, String reason) {
        return f.counts()
                ? f.toBuilder()
                        .suppression(new Suppression(Suppression.Kind.COMMENT, reason, f.location()))
                        .build()
                : f;
    }

    /** Audits, and takes every violation for one that the baseline lists. */
    static AuditReport baselined(String notes) {
        AuditReport report = of(notes);
        List<Finding> findings = report.findings().stream()
                .map(f -> f.toBuilder().baselined(f.counts()).build())
                .toList();
        return new AuditReport(report.targets(), report.inspected(), findings, report.rules(), report.diagnostics());
    }
}
