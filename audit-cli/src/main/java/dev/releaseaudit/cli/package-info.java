/** The audit command and its subcommands. */
@NullMarked
package dev.releaseaudit.cli;

import org.jspecify.annotations.NullMarked;
