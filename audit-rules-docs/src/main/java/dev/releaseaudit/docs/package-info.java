/** The subjects that a rule about documents meets. */
@NullMarked
package dev.releaseaudit.docs;

import org.jspecify.annotations.NullMarked;
