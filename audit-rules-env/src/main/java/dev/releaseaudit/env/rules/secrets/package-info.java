/** Rules about secrets that are written out. */
@NullMarked
package dev.releaseaudit.env.rules.secrets;

import org.jspecify.annotations.NullMarked;
