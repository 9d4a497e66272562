package dev.releaseaudit.source;

import java.io.Serial;

/**
 * Tells that the content of a file is not to be had as text. The engine turns it into a {@link Diagnostic}; readers and
 * rules let it pass.
 */
public final class UnreadableFileException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /** Creates the exception that carries this diagnostic. */
    public UnreadableFileException(Diagnostic diagnostic) {
        super(diagnostic.toString());
        this.diagnostic = diagnostic;
    }

    /** Returns what is wrong with the file. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
