/** Lays a report out as lines for a terminal. */
@NullMarked
package dev.releaseaudit.report.text;

import org.jspecify.annotations.NullMarked;
