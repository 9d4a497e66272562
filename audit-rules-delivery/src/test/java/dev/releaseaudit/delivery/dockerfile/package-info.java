@NullMarked
package dev.releaseaudit.delivery.dockerfile;

import org.jspecify.annotations.NullMarked;
