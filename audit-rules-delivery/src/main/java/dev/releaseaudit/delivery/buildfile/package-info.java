/** Reads the files that say how programs are built, and of what. */
@NullMarked
package dev.releaseaudit.delivery.buildfile;

import org.jspecify.annotations.NullMarked;
