/** Finds the loaders of the environment files of a repository. Not for use by others. */
@NullMarked
package dev.releaseaudit.env.internal.loaders;

import org.jspecify.annotations.NullMarked;
