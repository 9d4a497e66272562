@NullMarked
package dev.releaseaudit.report.writer;

import org.jspecify.annotations.NullMarked;
