/** Prints text of audited files, places and numbers safely; shared by the writers of reports. */
@NullMarked
package dev.releaseaudit.report.print;

import org.jspecify.annotations.NullMarked;
