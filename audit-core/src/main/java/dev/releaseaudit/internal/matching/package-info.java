/** Matches names that people write: globs of rule ids and paths, and the known name that a misspelt one is nearest to. */
@NullMarked
package dev.releaseaudit.internal.matching;

import org.jspecify.annotations.NullMarked;
