/** Composes a report as a document, section by section, and lays it out as Markdown or HTML. */
@NullMarked
package dev.releaseaudit.report.document;

import org.jspecify.annotations.NullMarked;
