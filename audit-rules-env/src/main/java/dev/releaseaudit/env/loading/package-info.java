/** Environment files together with the programs that read them. */
@NullMarked
package dev.releaseaudit.env.loading;

import org.jspecify.annotations.NullMarked;
