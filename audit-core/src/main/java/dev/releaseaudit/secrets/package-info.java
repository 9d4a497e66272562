/** Tells credentials, placeholders and weak values apart, and masks the former. */
@NullMarked
package dev.releaseaudit.secrets;

import org.jspecify.annotations.NullMarked;
