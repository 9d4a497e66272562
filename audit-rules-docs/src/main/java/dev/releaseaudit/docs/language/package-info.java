/** What sentences do with the things that they name: claim, forbid, plan, give an example. */
@NullMarked
package dev.releaseaudit.docs.language;

import org.jspecify.annotations.NullMarked;
