package dev.releaseaudit.test.internal.marks;

import dev.releaseaudit.rule.Outcome;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a mark says that the rule finds at a place: the word after the carets. */
public enum MarkKind {
    VIOLATES,
    SATISFIES,
    UNKNOWN,
    /** Something that could not be looked at, or a rule that crashed. */
    DIAGNOSTIC;

    static Optional<MarkKind> of(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(text))
                .findFirst();
    }

    static MarkKind of(Outcome outcome) {
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
