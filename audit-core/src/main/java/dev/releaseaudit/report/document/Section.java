package dev.releaseaudit.report.document;

import dev.releaseaudit.report.AuditReport;
import java.util.List;

/** Composes one section of the document. Stateless. */
interface Section {

    /** Returns the heading and what is under it. */
    List<Block> of(AuditReport report);
}
