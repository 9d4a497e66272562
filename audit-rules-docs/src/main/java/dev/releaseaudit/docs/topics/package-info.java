/** The topics that a production audit asks for, and how well documents cover them. */
@NullMarked
package dev.releaseaudit.docs.topics;

import org.jspecify.annotations.NullMarked;
