@NullMarked
package dev.releaseaudit.delivery.program;

import org.jspecify.annotations.NullMarked;
