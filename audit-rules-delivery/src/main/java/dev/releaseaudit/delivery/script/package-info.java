/** Knows the scripts of packages and the files that they run. */
@NullMarked
package dev.releaseaudit.delivery.script;

import org.jspecify.annotations.NullMarked;
