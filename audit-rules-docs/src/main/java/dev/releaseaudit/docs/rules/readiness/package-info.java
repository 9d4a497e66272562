/** Rules about which topics documents cover. */
@NullMarked
package dev.releaseaudit.docs.rules.readiness;

import org.jspecify.annotations.NullMarked;
