/** Specifies what rules about delivery say in cases that their pages leave out. */
@NullMarked
package dev.releaseaudit.delivery.rules;

import org.jspecify.annotations.NullMarked;
