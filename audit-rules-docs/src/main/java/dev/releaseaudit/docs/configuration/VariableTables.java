package dev.releaseaudit.docs.configuration;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.Table;
import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.facts.ConfigKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the configuration variables that a document explains in tables. */
public final class VariableTables {

    /** A variable's name: capitals with an underscore, or the few short names that everybody uses. */
    public static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,12}|PORT|HOST");

    private static final Set<String> NAMES = Vocabulary.words("variable column");
    private static final Set<String> DEFAULTS = Vocabulary.words("default column");
    private static final Set<String> MEANINGS = Vocabulary.words("meaning column");
    private static final Set<String> NO_VALUE = Vocabulary.words("no value");

    private VariableTables() {}

    /** Returns the variables that tables of the document explain, each with the default that it gives. */
    public static List<ConfigKey> of(Document document) {
        List<ConfigKey> keys = new ArrayList<>();
        if (document.isCurrent()) {
            document.page().tables().forEach(table -> keys(table, keys));
        }
        return keys;
    }

    private static void keys(Table table, List<ConfigKey> keys) {
        OptionalInt name = table.column(NAMES);
        OptionalInt standard = table.column(DEFAULTS);
        OptionalInt meaning = table.column(MEANINGS);
        if (name.isEmpty()) {
            return;
        }
        for (Table.Row row : table.rows()) {
            List<InlineCode> names = names(row, name.getAsInt());
            Optional<String> value = names.size() == 1 && standard.isPresent()
                    ? value(row.words(standard.getAsInt()))
                    : Optional.empty();
            String detail = meaning.isPresent() ? row.words(meaning.getAsInt()) : "";
            names.forEach(code ->
                    keys.add(new ConfigKey(code.text(), ConfigKey.Role.DOCUMENTED, value, detail, code.location())));
        }
    }

    private static List<InlineCode> names(Table.Row row, int column) {
        if (column >= row.cells().size()) {
            return List.of();
        }
        Prose cell = row.cells().get(column);
        List<InlineCode> codes = cell.codes().stream()
                .filter(code -> NAME.matcher(code.text()).matches())
                .toList();
        boolean bare = codes.isEmpty() && NAME.matcher(cell.words()).matches();
        return bare ? List.of(new InlineCode(cell.words(), 0, false, cell.location())) : codes;
    }

    private static Optional<String> value(String cell) {
        String text = cell.strip();
        boolean quoted = text.length() > 1 && text.charAt(0) == '"' && text.endsWith("\"");
        String bare = quoted ? text.substring(1, text.length() - 1) : text;
        boolean words =
                bare.contains(" ") || bare.contains("(") || NO_VALUE.contains(bare.toLowerCase(java.util.Locale.ROOT));
        return words ? Optional.empty() : Optional.of(bare);
    }
}
