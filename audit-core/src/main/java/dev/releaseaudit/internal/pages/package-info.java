/** Puts together the pages that explain rules. */
@NullMarked
package dev.releaseaudit.internal.pages;

import org.jspecify.annotations.NullMarked;
