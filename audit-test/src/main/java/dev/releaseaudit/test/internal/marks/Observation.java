package dev.releaseaudit.test.internal.marks;

import dev.releaseaudit.report.Finding;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;

/**
 * What the audit of a fixture said at one place.
 *
 * @param kind what kind of mark it needs
 * @param location where
 * @param message the whole message
 * @param needsMark whether the fixture has to mark it
 */
record Observation(MarkKind kind, Location location, String message, boolean needsMark) {

    static Observation of(Finding finding, boolean needsMark) {
        return new Observation(MarkKind.of(finding.outcome()), finding.location(), finding.message(), needsMark);
    }

    static Observation of(Diagnostic diagnostic) {
        boolean hole = diagnostic.impact() == Diagnostic.Impact.HOLE;
        return new Observation(MarkKind.DIAGNOSTIC, diagnostic.location(), diagnostic.message(), hole);
    }

    Observation at(Location place) {
        return new Observation(kind, place, message, needsMark);
    }

    /** Moves what a diagnostic says about the end of a file, where no caret line can speak about it, up to the last line. */
    Observation upTo(int lastLine) {
        return kind == MarkKind.DIAGNOSTIC && location.line() > lastLine
                ? at(Location.of(location.path(), lastLine, 1, 1))
                : this;
    }

    boolean onOneLine() {
        return location.line() == location.endLine();
    }

    @Override
    public String toString() {
        return location + (onOneLine() ? "-" + location.endColumn() : "") + ": " + kind + ": " + message;
    }
}
