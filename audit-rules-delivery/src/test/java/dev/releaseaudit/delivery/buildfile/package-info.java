@NullMarked
package dev.releaseaudit.delivery.buildfile;

import org.jspecify.annotations.NullMarked;
