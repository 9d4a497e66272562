/** Holds what documents say against what the repository has. */
@NullMarked
package dev.releaseaudit.docs.drift;

import org.jspecify.annotations.NullMarked;
