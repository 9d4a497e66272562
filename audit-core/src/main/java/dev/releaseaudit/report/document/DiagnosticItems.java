package dev.releaseaudit.report.document;

import dev.releaseaudit.report.document.Block.Item;
import dev.releaseaudit.report.print.Count;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Diagnostic.Impact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lists what could not be looked at, or not as it was meant to be; holes one by one, notes by their kind. */
final class DiagnosticItems {

    private static final int HOLES = 20;
    private static final int PLACES = 5;

    private DiagnosticItems() {}

    static List<Item> of(List<Diagnostic> diagnostics) {
        List<Item> items = new ArrayList<>();
        List<Diagnostic> holes = with(Impact.HOLE, diagnostics);
        if (!holes.isEmpty()) {
            items.add(new Item(head("Not looked at", Count.of(holes.size(), "hole")), holes(holes)));
        }
        List<Diagnostic> notes = with(Impact.NOTE, diagnostics);
        if (!notes.isEmpty()) {
            items.add(new Item(head("Noted", Count.of(notes.size(), "note")), notes(notes)));
        }
        return items;
    }

    private static List<Inline> head(String title, String count) {
        return new LineBuilder().strong(title).text(":").sentence(count).inlines();
    }

    private static List<Item> holes(List<Diagnostic> holes) {
        List<Item> items = new ArrayList<>();
        holes.stream().limit(HOLES).forEach(hole -> items.add(new Item(one(hole))));
        if (holes.size() > HOLES) {
            items.add(new Item(new LineBuilder().text((holes.size() - HOLES) + " more.")));
        }
        return items;
    }

    private static List<Item> notes(List<Diagnostic> notes) {
        return notes.stream()
                .collect(Collectors.groupingBy(Diagnostic::kind, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(alike -> new Item(alike.size() == 1 ? one(alike.get(0)) : many(alike)))
                .toList();
    }

    private static LineBuilder one(Diagnostic diagnostic) {
        return new LineBuilder()
                .sentence(kind(diagnostic) + ": " + diagnostic.message())
                .cite(List.of(diagnostic.location()), 1);
    }

    private static LineBuilder many(List<Diagnostic> alike) {
        return new LineBuilder()
                .sentence(kind(alike.get(0)) + ", " + alike.size() + " times; the first: "
                        + alike.get(0).message())
                .cite(alike.stream().map(Diagnostic::location).toList(), PLACES);
    }

    private static String kind(Diagnostic diagnostic) {
        String words = diagnostic.kind().name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static List<Diagnostic> with(Impact impact, List<Diagnostic> diagnostics) {
        return diagnostics.stream().filter(d -> d.impact() == impact).toList();
    }
}
