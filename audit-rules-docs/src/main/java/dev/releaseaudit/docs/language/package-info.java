/** Tells what a sentence does with the things that it names: claims, forbids, plans, gives an example. */
@NullMarked
package dev.releaseaudit.docs.language;

import org.jspecify.annotations.NullMarked;
