package dev.releaseaudit.internal.engine;

import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.source.Ignore;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.UnreadableFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Checks that what a rule cites is in the tree, so that no report cites a line that does not exist. */
final class Places {

    private final SourceTree tree;
    private final Map<SourceFile, int[]> lengths = new ConcurrentHashMap<>();

    Places(SourceTree tree) {
        this.tree = tree;
    }

    /** Returns the verdict with every place ending inside its file; empty where one of them begins outside. */
    Optional<Verdict> valid(Verdict verdict) {
        Optional<Location> location = valid(verdict.location());
        List<Evidence> evidence = new ArrayList<>();
        for (Evidence each : verdict.evidence()) {
            valid(each.location()).ifPresent(at -> evidence.add(new Evidence(each.text(), at)));
        }
        return location.filter(at -> evidence.size() == verdict.evidence().size())
                .map(at -> verdict.at(at).withEvidence(evidence));
    }

    /** Returns the ignores whose places are in the tree. */
    List<Ignore> valid(List<Ignore> ignores) {
        return ignores.stream()
                .filter(ignore -> valid(ignore.location()).isPresent())
                .toList();
    }

    private Optional<Location> valid(Location place) {
        Optional<SourceFile> file = tree.file(place.path());
        if (place.equals(Location.of(place.path()))) {
            return Optional.of(place).filter(at -> file.isPresent() || tree.exists(at.path()));
        }
        try {
            return file.flatMap(found -> inside(place, lengths.computeIfAbsent(found, Places::lengths)));
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    private static int[] lengths(SourceFile file) {
        return file.lines().stream().mapToInt(String::length).toArray();
    }

    /** A place just after the last line end, where parsers see the end of a file, is moved back to the end of that line. */
    private static Optional<Location> inside(Location place, int[] lengths) {
        int last = lengths.length;
        boolean atEnd = place.line() == last + 1 && place.column() == 1;
        if (last == 0) {
            return place.line() == 1 && place.column() == 1 ? Optional.of(Location.of(place.path())) : Optional.empty();
        }
        if (place.line() > last && !atEnd) {
            return Optional.empty();
        }
        int line = Math.min(place.line(), last);
        int column = atEnd ? lengths[last - 1] + 1 : place.column();
        if (column > lengths[line - 1] + 1) {
            return Optional.empty();
        }
        int endLine = Math.min(place.endLine(), last);
        int limit = lengths[endLine - 1] + 1;
        int endColumn = place.endLine() > last ? limit : Math.min(place.endColumn(), limit);
        return Optional.of(new Location(place.path(), line, column, endLine, endColumn));
    }
}
