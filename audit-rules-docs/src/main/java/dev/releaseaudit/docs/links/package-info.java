/** Where links lead, and what a repository told other link checkers to leave alone. */
@NullMarked
package dev.releaseaudit.docs.links;

import org.jspecify.annotations.NullMarked;
