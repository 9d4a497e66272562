package dev.releaseaudit.test;

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

    static Seen of(Diagnostic diagnostic) {
        boolean hole = diagnostic.impact() == Diagnostic.Impact.HOLE;
        return new Seen(Word.DIAGNOSTIC, diagnostic.location(), diagnostic.message(), hole);
    }

    boolean onOneLine() {
        return location.line() == location.endLine();
    }

    @Override
    public String toString() {
        return location + ": " + word + ": " + message;
    }
}
