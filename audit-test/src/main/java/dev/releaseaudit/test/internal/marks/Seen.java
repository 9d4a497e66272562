package dev.releaseaudit.test.internal.marks;

import dev.releaseaudit.report.Finding;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;

/**
 * Is what the audit of a fixture said at one place.
 *
 * @param word what kind of thing it said
 * @param location where
 * @param message the whole message
 * @param needsMark whether the fixture has to mark it
 */
record Seen(Word word, Location location, String message, boolean needsMark) {

    static Seen of(Finding finding, boolean needsMark) {
        return new Seen(Word.of(finding.outcome()), finding.location(), finding.message(), needsMark);
    }

    /** Moves what stands after the end of a file, where no caret line can speak about it, up to the last line. */
    static Seen of(Diagnostic diagnostic, int lastLine) {
        Location at = diagnostic.location();
        Location place = at.line() <= lastLine ? at : Location.of(at.path(), lastLine, 1, 1);
        boolean hole = diagnostic.impact() == Diagnostic.Impact.HOLE;
        return new Seen(Word.DIAGNOSTIC, place, diagnostic.message(), hole);
    }

    boolean onOneLine() {
        return location.line() == location.endLine();
    }

    @Override
    public String toString() {
        return location + (onOneLine() ? "-" + location.endColumn() : "") + ": " + word + ": " + message;
    }
}
