/** Specifies how a report is composed as a document. */
@NullMarked
package dev.releaseaudit.report.document;

import org.jspecify.annotations.NullMarked;
