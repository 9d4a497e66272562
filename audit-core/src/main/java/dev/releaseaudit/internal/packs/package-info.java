/** Finds rule packs and readers, and checks what they offer. */
@NullMarked
package dev.releaseaudit.internal.packs;

import org.jspecify.annotations.NullMarked;
