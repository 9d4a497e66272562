/** Rules about what documents claim and advise. */
@NullMarked
package dev.releaseaudit.docs.rules.consistency;

import org.jspecify.annotations.NullMarked;
