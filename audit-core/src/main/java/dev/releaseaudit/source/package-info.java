/** Locates what is audited: files of a tree, places in them, and the things found there. */
@NullMarked
package dev.releaseaudit.source;

import org.jspecify.annotations.NullMarked;
