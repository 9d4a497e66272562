/** Rules about fences, diagrams and how documents hang together. */
@NullMarked
package dev.releaseaudit.docs.rules.structure;

import org.jspecify.annotations.NullMarked;
