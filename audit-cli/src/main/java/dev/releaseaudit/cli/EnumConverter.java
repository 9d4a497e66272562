package dev.releaseaudit.cli;

import dev.releaseaudit.report.Citations;
import dev.releaseaudit.rule.Outcome;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of several words. */
abstract class EnumConverter<E extends Enum<E>> implements ITypeConverter<E> {

    private final E[] choices;

    private EnumConverter(Class<E> type) {
        choices = type.getEnumConstants();
    }

    @Override
    public E convert(String word) {
        return Arrays.stream(choices)
                .filter(choice -> word(choice).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of "
                        + Arrays.stream(choices).map(EnumConverter::word).collect(Collectors.joining(", "))));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** Reads a format. */
    static final class OfFormat extends EnumConverter<Format> {
        OfFormat() {
            super(Format.class);
        }
    }

    /** Reads a way to cite. */
    static final class OfCitations extends EnumConverter<Citations> {
        OfCitations() {
            super(Citations.class);
        }
    }

    /** Reads an outcome. */
    static final class OfOutcome extends EnumConverter<Outcome> {
        OfOutcome() {
            super(Outcome.class);
        }
    }

    /** Reads what fails. */
    static final class OfFailOn extends EnumConverter<FailOn> {
        OfFailOn() {
            super(FailOn.class);
        }
    }

    /** Reads the format of a list of rules. */
    static final class OfListFormat extends EnumConverter<RulesCommand.ListFormat> {
        OfListFormat() {
            super(RulesCommand.ListFormat.class);
        }
    }

    /** Reads the format of a list of programs. */
    static final class OfProgramsFormat extends EnumConverter<ProgramsCommand.ProgramsFormat> {
        OfProgramsFormat() {
            super(ProgramsCommand.ProgramsFormat.class);
        }
    }
}
