/** Holds a small pack of rules that the command's tests run. */
@NullMarked
package dev.releaseaudit.cli.trial;

import org.jspecify.annotations.NullMarked;
