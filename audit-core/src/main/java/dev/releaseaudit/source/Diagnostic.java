package dev.releaseaudit.source;

import java.util.Comparator;

/**
 * Tells that something could not be looked at, or not as it was meant to be.
 *
 * @param kind what went wrong
 * @param impact whether the audit has a hole because of it
 * @param message one line: what was wrong and what would be right
 * @param location where
 */
public record Diagnostic(Kind kind, Impact impact, String message, Location location)
        implements Located, Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::kind)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::impact);

    /** Says what went wrong. */
    public enum Kind {
        /** A file cannot be read, or is not text in UTF-8. */
        UNREADABLE_FILE,
        /** A file, or one document of it, does not parse. */
        BROKEN_FILE,
        /** A file says the same thing twice, or something that its format does not allow but readers accept. */
        AMBIGUOUS_FILE,
        /** A limit on size, nesting or expansion was reached. */
        LIMIT_REACHED,
        /** Something would have to be rendered by a tool that the audit does not replace. */
        NOT_RENDERED,
        /** A part of the tree was left out, such as a link that leaves the root. */
        SKIPPED,
        /** Nothing blocks the release, and too little was there to judge for it to be ready. */
        UNPROVEN,
        /** A rule or reader threw an exception. */
        CRASHED,
        /** A rule pack or reader cannot be loaded. */
        BROKEN_PACK,
        /** A suppression has no reason, or names no rule. */
        INVALID_SUPPRESSION,
        /** A suppression suppresses nothing. */
        UNUSED_SUPPRESSION,
        /** An entry of the baseline matches nothing any more. */
        STALE_BASELINE
    }

    /** Says whether the audit has a hole because of a diagnostic. */
    public enum Impact {
        /** Worth knowing; everything that should be judged was judged. */
        NOTE,
        /** Something that should have been judged was not; the audit is not complete. */
        HOLE
    }

    /** Returns a diagnostic that leaves the audit complete. */
    public static Diagnostic note(Kind kind, Located at, String message) {
        return new Diagnostic(kind, Impact.NOTE, message, at.location());
    }

    /** Returns a diagnostic that makes the audit incomplete. */
    public static Diagnostic hole(Kind kind, Located at, String message) {
        return new Diagnostic(kind, Impact.HOLE, message, at.location());
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** Returns one line, the place and the message, with what hides in them escaped. */
    @Override
    public String toString() {
        return location + ": " + PrintableText.escaped(message);
    }
}
