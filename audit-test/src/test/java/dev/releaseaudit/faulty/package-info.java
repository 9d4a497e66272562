/** Breaks the promises of rule packs, one by one. */
@NullMarked
package dev.releaseaudit.faulty;

import org.jspecify.annotations.NullMarked;
