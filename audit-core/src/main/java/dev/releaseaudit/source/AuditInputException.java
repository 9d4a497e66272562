package dev.releaseaudit.source;

import java.io.Serial;

/**
 * Tells that an audit cannot begin because of what it was given: no such folder, a configuration that does not parse, an
 * unknown rule. The message is one line for the person who gave it.
 */
public final class AuditInputException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates the exception with a message of one line. */
    public AuditInputException(String message) {
        super(message);
    }

    /** Creates the exception with a message that begins with the place. */
    public AuditInputException(Located at, String message) {
        super(at.location() + ": " + message);
    }
}
