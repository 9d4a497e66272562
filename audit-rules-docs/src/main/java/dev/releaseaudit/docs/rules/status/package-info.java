/** Rules about what documents say is not done. */
@NullMarked
package dev.releaseaudit.docs.rules.status;

import org.jspecify.annotations.NullMarked;
