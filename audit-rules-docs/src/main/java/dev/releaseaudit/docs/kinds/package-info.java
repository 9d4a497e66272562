/** The classification of documents: what a page is for, told from its path, its title and its shape. */
@NullMarked
package dev.releaseaudit.docs.kinds;

import org.jspecify.annotations.NullMarked;
