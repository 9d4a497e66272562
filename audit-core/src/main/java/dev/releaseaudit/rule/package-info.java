/** Lets an author judge subjects. */
@NullMarked
package dev.releaseaudit.rule;

import org.jspecify.annotations.NullMarked;
