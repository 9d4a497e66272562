@NullMarked
package dev.releaseaudit.delivery.compose;

import org.jspecify.annotations.NullMarked;
