package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.io.Serial;

/** Tells that Compose would not load the project. The message is one line. */
final class ComposeException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Location place;

    ComposeException(Located at, String message) {
        super(message);
        this.place = at.location();
    }

    Location place() {
        return place;
    }
}
