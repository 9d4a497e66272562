/** Checks what every rule pack promises. */
@NullMarked
package dev.releaseaudit.test.internal.contract;

import org.jspecify.annotations.NullMarked;
