package dev.releaseaudit.model;

import java.io.Serial;

/** Stops the reading of a document in which collections nest deeper than we follow. */
final class TooDeepException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long position;

    TooDeepException(long position) {
        super("Collections nest too deep", null, false, false);
        this.position = position;
    }

    long position() {
        return position;
    }
}
