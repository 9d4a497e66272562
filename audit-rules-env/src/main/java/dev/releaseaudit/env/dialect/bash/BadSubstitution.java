package dev.releaseaudit.env.dialect.bash;

import java.io.Serial;

/** Tells that a reference is none that a shell knows, which costs the line it stands in. */
final class BadSubstitution extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int start;
    private final int end;

    BadSubstitution(int start, int end) {
        super(null, null, false, false);
        this.start = start;
        this.end = end;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }
}
