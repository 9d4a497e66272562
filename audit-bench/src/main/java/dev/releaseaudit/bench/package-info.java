/** Measures how fast files are read and audited. */
@NullMarked
package dev.releaseaudit.bench;

import org.jspecify.annotations.NullMarked;
