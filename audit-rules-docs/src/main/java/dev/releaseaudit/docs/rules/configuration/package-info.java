/** Rules about the variables that documents name. */
@NullMarked
package dev.releaseaudit.docs.rules.configuration;

import org.jspecify.annotations.NullMarked;
