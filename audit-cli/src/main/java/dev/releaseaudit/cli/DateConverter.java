package dev.releaseaudit.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date. */
final class DateConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + word + "' is no date such as 2026-01-31");
        }
    }
}
