/** The grammars of the languages that fences name. */
@NullMarked
package dev.releaseaudit.docs.syntax;

import org.jspecify.annotations.NullMarked;
