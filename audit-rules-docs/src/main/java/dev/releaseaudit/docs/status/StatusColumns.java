package dev.releaseaudit.docs.status;

import dev.releaseaudit.docs.Table;
import dev.releaseaudit.docs.language.Vocabulary;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** The columns by which a table tells how far each item is, and who does it. */
public final class StatusColumns {

    private static final Set<String> STATUS = Vocabulary.words("status column");
    private static final Set<String> OWNER = Vocabulary.words("owner column");

    private static final Set<String> BLOCKING = Vocabulary.words("blocking column");
    private static final Set<String> BLOCKER = Vocabulary.words("blocking");
    private static final Set<String> YES = Set.of("yes", "y", "true", "x", "✅", "✔");

    private StatusColumns() {}

    /** Returns the column that gives a status. */
    public static OptionalInt status(Table table) {
        return table.column(STATUS);
    }

    /** Returns the column that names an owner. */
    public static OptionalInt owner(Table table) {
        return table.column(OWNER);
    }

    /** Tells whether a row says that its item blocks the launch, in a column of its own or in any other. */
    public static boolean blocks(Table table, Table.Row row) {
        OptionalInt column = table.column(BLOCKING);
        boolean yes = column.isPresent() && YES.contains(word(row, column.getAsInt()));
        return yes || IntStream.range(0, row.cells().size()).anyMatch(i -> BLOCKER.contains(word(row, i)));
    }

    /** Returns a cell as a word that lists of statuses have: in lower case, with blanks. */
    public static String word(Table.Row row, int column) {
        return row.words(column)
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('_', ' ')
                .strip();
    }

    /** Tells whether a table has either. */
    public static boolean isStatusTable(Table table) {
        return status(table).isPresent() || owner(table).isPresent();
    }
}
