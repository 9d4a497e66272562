/** Environment variables that source code reads. */
@NullMarked
package dev.releaseaudit.env.code;

import org.jspecify.annotations.NullMarked;
