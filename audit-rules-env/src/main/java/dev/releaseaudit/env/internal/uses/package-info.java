/** Finds out which programs of a repository read its environment files. Not for use by others. */
@NullMarked
package dev.releaseaudit.env.internal.uses;

import org.jspecify.annotations.NullMarked;
