/** Finds the documents of a tree and offers the rules for them. */
@NullMarked
package dev.releaseaudit.docs.internal;

import org.jspecify.annotations.NullMarked;
