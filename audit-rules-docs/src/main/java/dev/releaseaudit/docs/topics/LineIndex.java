package dev.releaseaudit.docs.topics;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds things of one document by the lines that they begin on, without looking at those of other lines.
 *
 * @param <T> the things
 */
public final class LineIndex<T extends Located> {

    private final TreeMap<Integer, List<T>> byLine = new TreeMap<>();

    /** Indexes things of one document. */
    public LineIndex(Collection<T> things) {
        things.forEach(thing -> byLine.computeIfAbsent(thing.location().line(), line -> new ArrayList<>())
                .add(thing));
    }

    /** Returns those that lie in a location, in the order of their lines. */
    public Stream<T> in(Location location) {
        return byLine.subMap(location.line(), true, location.endLine(), true).values().stream()
                .flatMap(List::stream)
                .filter(thing -> location.contains(thing.location()));
    }
}
