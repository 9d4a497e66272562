/** Rules about values that somebody meant to fill in. */
@NullMarked
package dev.releaseaudit.k8s.rules.placeholders;

import org.jspecify.annotations.NullMarked;
