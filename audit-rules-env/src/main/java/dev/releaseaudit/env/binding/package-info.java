/** The bindings that a loader makes of an environment file, and what it could not read. */
@NullMarked
package dev.releaseaudit.env.binding;

import org.jspecify.annotations.NullMarked;
