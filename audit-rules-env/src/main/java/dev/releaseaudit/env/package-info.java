/** The subjects that a rule about environment files meets. */
@NullMarked
package dev.releaseaudit.env;

import org.jspecify.annotations.NullMarked;
