/** Grades what documents say about the topics that a production audit asks for. */
@NullMarked
package dev.releaseaudit.docs.topics;

import org.jspecify.annotations.NullMarked;
