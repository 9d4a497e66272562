/** Rules about the commands that documents show. */
@NullMarked
package dev.releaseaudit.docs.rules.commands;

import org.jspecify.annotations.NullMarked;
