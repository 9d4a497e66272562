/** The verdicts of rules about documents: counts of what holds, and suggestions for what does not. */
@NullMarked
package dev.releaseaudit.docs.verdicts;

import org.jspecify.annotations.NullMarked;
