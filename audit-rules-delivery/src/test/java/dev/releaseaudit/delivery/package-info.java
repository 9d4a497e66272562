@NullMarked
package dev.releaseaudit.delivery;

import org.jspecify.annotations.NullMarked;
