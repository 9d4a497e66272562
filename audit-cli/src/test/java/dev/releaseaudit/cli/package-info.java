/** Specifies the audit command as its users see it. */
@NullMarked
package dev.releaseaudit.cli;

import org.jspecify.annotations.NullMarked;
