/** Specifies how text of audited files, places and numbers are printed. */
@NullMarked
package dev.releaseaudit.report.print;

import org.jspecify.annotations.NullMarked;
