/** Names what different artifacts have in common, so that rules can join them. */
@NullMarked
package dev.releaseaudit.facts;

import org.jspecify.annotations.NullMarked;
