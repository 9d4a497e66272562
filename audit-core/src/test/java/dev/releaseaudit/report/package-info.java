/** Specifies the report and its writers. */
@NullMarked
package dev.releaseaudit.report;

import org.jspecify.annotations.NullMarked;
