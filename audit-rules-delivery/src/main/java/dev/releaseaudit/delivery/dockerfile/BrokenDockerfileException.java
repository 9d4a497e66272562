package dev.releaseaudit.delivery.dockerfile;

import java.io.Serial;

/** Tells that BuildKit would not read on. The message is one line. */
final class BrokenDockerfileException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BrokenDockerfileException(String message) {
        super(message);
    }
}
