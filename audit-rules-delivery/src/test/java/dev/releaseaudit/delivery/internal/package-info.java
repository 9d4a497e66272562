@NullMarked
package dev.releaseaudit.delivery.internal;

import org.jspecify.annotations.NullMarked;
