package dev.releaseaudit.docs;

import dev.releaseaudit.source.Located;

/** A part of a section's body. Immutable. */
public sealed interface Block extends Located permits Prose, Fence, Table {}
