package dev.releaseaudit.cli;

import dev.releaseaudit.env.dialect.Dialect;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a dialect. */
final class DialectConverter implements ITypeConverter<Dialect> {

    DialectConverter() {}

    @Override
    public Dialect convert(String word) {
        return Dialect.named(word.toLowerCase(Locale.ROOT))
                .orElseThrow(() ->
                        new TypeConversionException("'" + word + "' is none of " + String.join(", ", Dialect.ids())));
    }

    /** Lists the names. */
    static final class All implements Iterable<String> {

        All() {}

        @Override
        public Iterator<String> iterator() {
            return Dialect.ids().iterator();
        }
    }
}
