package dev.releaseaudit.internal.engine;

import dev.releaseaudit.internal.isolation.Crash;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;

/** Tells everybody who asks for a view that it cannot be built; however many ask, it costs one diagnostic. */
@SuppressWarnings("serial") // never serialized
final class FailedView extends RuntimeException {

    private final Diagnostic diagnostic;

    FailedView(View<?> view, Throwable cause) {
        super(cause);
        String message = "view " + view + " " + Crash.describe(cause, cause.getClass());
        diagnostic = Diagnostic.hole(Diagnostic.Kind.CRASHED, () -> Location.of(""), message);
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
