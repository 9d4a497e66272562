/** Rules about numbers that documents state. */
@NullMarked
package dev.releaseaudit.docs.rules.numbers;

import org.jspecify.annotations.NullMarked;
