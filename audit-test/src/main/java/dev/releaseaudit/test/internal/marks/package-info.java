/** Reads caret lines and compares them with what an audit says. */
@NullMarked
package dev.releaseaudit.test.internal.marks;

import org.jspecify.annotations.NullMarked;
