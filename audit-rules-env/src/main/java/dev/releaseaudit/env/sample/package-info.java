/** Reads what a sample file tells the people who copy it. */
@NullMarked
package dev.releaseaudit.env.sample;

import org.jspecify.annotations.NullMarked;
