/** Lets a pack turn files into subjects. */
@NullMarked
package dev.releaseaudit.spi;

import org.jspecify.annotations.NullMarked;
