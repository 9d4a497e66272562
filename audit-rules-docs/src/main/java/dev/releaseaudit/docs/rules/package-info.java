/** Has what the rules about documents share. */
@NullMarked
package dev.releaseaudit.docs.rules;

import org.jspecify.annotations.NullMarked;
