package dev.releaseaudit.spi;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Subject;

/** Takes what a reader or deriver finds. Used by one thread, during one {@link ReadStep} or one call of {@link Deriver#derive}. */
public interface Sink {

    /** Takes a subject. */
    void accept(Subject subject);

    /** Takes a diagnostic. The same one from several readers counts once. */
    void report(Diagnostic diagnostic);

    /** Runs a step of the reader; an exception of it becomes a diagnostic at this place, and the reader goes on. */
    void isolate(Located at, Runnable step);
}
