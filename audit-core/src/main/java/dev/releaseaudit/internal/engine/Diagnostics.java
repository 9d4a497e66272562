package dev.releaseaudit.internal.engine;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Diagnostic.Impact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Merges what several readers and rules report about the same thing. */
final class Diagnostics {

    private Diagnostics() {}

    /** Leaves out what is said twice; what one calls a note and another a hole is a hole. */
    static List<Diagnostic> withoutLesserTwins(List<Diagnostic> diagnostics) {
        Set<Diagnostic> holes = Set.copyOf(diagnostics);
        Set<Diagnostic> all = new HashSet<>(diagnostics);
        all.removeIf(each -> each.impact() == Impact.NOTE && holes.contains(asHole(each)));
        return new ArrayList<>(all);
    }

    private static Diagnostic asHole(Diagnostic note) {
        return new Diagnostic(note.kind(), Impact.HOLE, note.message(), note.location());
    }
}
