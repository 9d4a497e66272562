package dev.releaseaudit.docs;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table.
 *
 * @param header the cells of the first row
 * @param rows the rows below
 * @param location the whole table
 */
public record Table(List<Prose> header, List<Row> rows, Location location) implements Block, Subject {

    /** Copies the lists. */
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Returns the first column whose heading is one of these words, whatever the case. */
    public OptionalInt column(Set<String> names) {
        return IntStream.range(0, header.size())
                .filter(i -> names.contains(header.get(i).words().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    @Override
    public String label() {
        return header.stream().map(Prose::words).collect(Collectors.joining(" | "));
    }

    /**
     * A row.
     *
     * @param cells the cells, from the left
     * @param location the whole row
     */
    public record Row(List<Prose> cells, Location location) implements Located {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Returns the words of a cell; empty where the row is shorter. */
        public String words(int column) {
            return column < cells.size() ? cells.get(column).words() : "";
        }
    }
}
