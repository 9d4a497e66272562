package dev.releaseaudit.test.internal.marks;

import dev.releaseaudit.rule.Outcome;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Is the word after the carets, which says what stands at a place. */
public enum Word {
    VIOLATES,
    SATISFIES,
    UNKNOWN,
    /** Something that could not be looked at, or a rule that crashed. */
    DIAGNOSTIC;

    static Optional<Word> of(String text) {
        return Arrays.stream(values())
                .filter(word -> word.toString().equals(text))
                .findFirst();
    }

    static Word of(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> VIOLATES;
            case SATISFIED -> SATISFIES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
