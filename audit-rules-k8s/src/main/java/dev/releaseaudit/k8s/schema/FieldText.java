package dev.releaseaudit.k8s.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a field as the index writes it: name, colon, value, then {@code !} where it is required, {@code ~} with the key of a
 * merging list, after {@code =} with all its keys, and after {@code ^} with the first minor version that merges it so, {@code +} with the first minor version that has it, and {@code <} with
 * the first one that no longer does. A value is {@code [} before that of the items of a list, <code>{</code> before that of the
 * values of a map, texts in parentheses, a letter, or the name of a type.
 */
final class FieldText {

    private final String text;
    private final IndexPart part;
    private int position;

    FieldText(String text, IndexPart part) {
        this.text = text;
        this.part = part;
    }

    FieldSchema read() {
        position = text.indexOf(':');
        String name = text.substring(0, position);
        position++;
        ValueSchema value = value();
        boolean required = skip('!');
        Optional<ListMerge> merge = skip('~') ? Optional.of(merge()) : Optional.empty();
        int since = skip('+') ? Integer.parseInt(word("<")) : 0;
        int last = skip('<') ? Integer.parseInt(word("")) - 1 : Integer.MAX_VALUE;
        VersionRange versions =
                since == 0 && last == Integer.MAX_VALUE ? VersionRange.ALL : VersionRange.of(since, last);
        return new FieldSchema(name, value, required, merge, versions);
    }

    private ListMerge merge() {
        String key = word("=^+<");
        List<String> keys =
                skip('=') ? Arrays.asList(word("^+<").split(",")) : key.isEmpty() ? List.of() : List.of(key);
        int since = skip('^') ? Integer.parseInt(word("+<")) : 0;
        return new ListMerge(key, keys, VersionRange.of(since, Integer.MAX_VALUE));
    }

    private boolean skip(char mark) {
        if (position < text.length() && text.charAt(position) == mark) {
            position++;
            return true;
        }
        return false;
    }

    /** Reads up to one of these characters. */
    private String word(String ends) {
        int start = position;
        while (position < text.length() && ends.indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position);
    }

    private ValueSchema value() {
        if (skip('[')) {
            return ValueSchema.of(ValueType.LIST, value());
        }
        if (skip('{')) {
            return ValueSchema.of(ValueType.MAP, value());
        }
        if (skip('(')) {
            String values = word(")");
            position++;
            return ValueSchema.oneOf(values(values));
        }
        String word = word("!~+<");
        return word.length() == 1 ? ValueSchema.of(letter(word.charAt(0))) : part.type(word);
    }

    private static ValueType letter(char letter) {
        return switch (letter) {
            case 's' -> ValueType.STRING;
            case 'y' -> ValueType.BASE64;
            case 't' -> ValueType.TIME;
            case 'i' -> ValueType.INTEGER;
            case 'n' -> ValueType.NUMBER;
            case 'b' -> ValueType.BOOLEAN;
            case 'q' -> ValueType.QUANTITY;
            case 'p' -> ValueType.INTEGER_OR_STRING;
            case 'o' -> ValueType.ANY_OBJECT;
            default -> ValueType.ANY;
        };
    }

    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        for (String value : text.split("\\|", -1)) {
            values.add(value.replace("%20", " ")
                    .replace("%7C", "|")
                    .replace("%29", ")")
                    .replace("%25", "%"));
        }
        return values;
    }
}
