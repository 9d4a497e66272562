package dev.releaseaudit.env.dialect.text;

import dev.releaseaudit.source.Location;
import java.io.Serial;
import java.util.Optional;

/** Tells that a loader gives up a file, and where. */
public final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int offset;
    private final transient Optional<Location> location;

    /** Refuses at a place of the text that is read. */
    public Refusal(int offset, String message) {
        this(offset, Optional.empty(), message);
    }

    /** Refuses at a place of the file. */
    public Refusal(Location location, String message) {
        this(0, Optional.of(location), message);
    }

    private Refusal(int offset, Optional<Location> location, String message) {
        super(message, null, false, false);
        this.reason = message;
        this.offset = offset;
        this.location = location;
    }

    public String reason() {
        return reason;
    }

    public int offset() {
        return offset;
    }

    public Optional<Location> location() {
        return location;
    }
}
