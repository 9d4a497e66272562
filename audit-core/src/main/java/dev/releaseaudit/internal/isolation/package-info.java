/** Keeps what goes wrong in a rule, reader or pack from harming the rest. */
@NullMarked
package dev.releaseaudit.internal.isolation;

import org.jspecify.annotations.NullMarked;
