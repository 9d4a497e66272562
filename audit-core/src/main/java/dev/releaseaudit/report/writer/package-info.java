/** Writes reports in the formats that people and other tools read. */
@NullMarked
package dev.releaseaudit.report.writer;

import org.jspecify.annotations.NullMarked;
