/** The text that a loader reads, where its characters stand in the file, and what becomes of it. */
@NullMarked
package dev.releaseaudit.env.dialect.text;

import org.jspecify.annotations.NullMarked;
