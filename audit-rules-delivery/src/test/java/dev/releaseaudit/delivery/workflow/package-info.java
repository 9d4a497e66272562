@NullMarked
package dev.releaseaudit.delivery.workflow;

import org.jspecify.annotations.NullMarked;
