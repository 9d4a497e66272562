package dev.releaseaudit.docs.status;

import dev.releaseaudit.docs.Table;
import dev.releaseaudit.docs.language.Vocabulary;
import java.util.OptionalInt;
import java.util.Set;

/** The columns by which a table tells how far each item is, and who does it. */
public final class StatusColumns {

    private static final Set<String> STATUS = Vocabulary.words("status column");
    private static final Set<String> OWNER = Vocabulary.words("owner column");

    private StatusColumns() {}

    /** Returns the column that gives a status. */
    public static OptionalInt status(Table table) {
        return table.column(STATUS);
    }

    /** Returns the column that names an owner. */
    public static OptionalInt owner(Table table) {
        return table.column(OWNER);
    }

    /** Tells whether a table has either. */
    public static boolean isStatusTable(Table table) {
        return status(table).isPresent() || owner(table).isPresent();
    }
}
