package dev.releaseaudit.test.internal.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Shows files with marks, for a person to compare.
 *
 * @param texts the files
 */
record MarkedListing(List<MarkedText> texts) {

    /** Returns all files with some of their marks, and with further things that were observed, in places outside of them too. */
    String with(List<Mark> some, List<Observation> more) {
        List<MarkedText> all = new ArrayList<>(texts);
        more.stream()
                .map(observed -> observed.location().path())
                .distinct()
                .filter(path -> texts.stream().noneMatch(text -> text.path().equals(path)))
                .forEach(path -> all.add(new MarkedText(path, "", List.of())));
        return all.stream()
                .map(text -> head(text, all.size() == 1) + text.with(in(text, some), observedIn(text, more)))
                .collect(Collectors.joining("\n"));
    }

    private static String head(MarkedText text, boolean alone) {
        return alone ? "" : "=== " + (text.path().isEmpty() ? "/" : text.path()) + "\n";
    }

    /** Compares by identity, since two equal caret lines under one line are two marks. */
    private static List<Mark> in(MarkedText text, List<Mark> some) {
        return text.marks().stream()
                .filter(mark -> some.stream().anyMatch(other -> other == mark))
                .toList();
    }

    private static List<Observation> observedIn(MarkedText text, List<Observation> more) {
        return more.stream()
                .filter(observed -> observed.location().path().equals(text.path()))
                .toList();
    }
}
