/** The paths of a repository, as documents write them. */
@NullMarked
package dev.releaseaudit.docs.paths;

import org.jspecify.annotations.NullMarked;
