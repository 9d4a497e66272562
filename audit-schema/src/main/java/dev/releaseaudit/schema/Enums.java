package dev.releaseaudit.schema;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the values of an enumeration as the index does. */
final class Enums {

    private Enums() {}

    static String text(List<String> values) {
        return values.stream()
                .map(value -> value.replace("%", "%25")
                        .replace(" ", "%20")
                        .replace("|", "%7C")
                        .replace(")", "%29"))
                .collect(Collectors.joining("|", "(", ")"));
    }

    /** Gives the fields of a type the values that the sources know. */
    static void apply(Index index, GoSources sources) {
        index.types()
                .forEach((type, fields) -> fields.replaceAll((name, field) -> {
                    List<String> values = field.value().matches("[\\[{]*s") ? sources.values(type, name) : List.of();
                    String value = field.value();
                    return values.isEmpty()
                            ? field
                            : field.withValue(value.substring(0, value.length() - 1) + text(values));
                }));
    }
}
