/** Finds the variables that compose files, Dockerfiles and workflows set. */
@NullMarked
package dev.releaseaudit.env.wiring;

import org.jspecify.annotations.NullMarked;
