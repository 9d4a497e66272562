/** Trees of folders and files, drawn in fences or written as lists. */
@NullMarked
package dev.releaseaudit.docs.trees;

import org.jspecify.annotations.NullMarked;
