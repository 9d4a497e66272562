/** Holds and writes the result of an audit. */
@NullMarked
package dev.releaseaudit.report;

import org.jspecify.annotations.NullMarked;
