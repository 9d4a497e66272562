package dev.releaseaudit.docs.verdicts;

import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.source.Located;
import java.util.Optional;
import java.util.function.Function;

/**
 * The path or name that somebody probably meant, as a verdict offers it.
 *
 * @param name the path or name; empty where there is none alike
 * @param place where it is; empty for a folder
 */
public record Suggestion(Optional<String> name, Optional<? extends Located> place) {

    /** Returns a suggestion of a name, with the place where it is written. */
    public static Suggestion of(Optional<String> name, Function<String, Optional<? extends Located>> place) {
        return new Suggestion(name, name.flatMap(place));
    }

    /** Returns {@code "; did you mean X?"}, or nothing. */
    public String hint() {
        return name.map(near -> "; did you mean " + near + "?").orElse("");
    }

    /** Returns the verdict with the place of what is suggested as evidence. */
    public Verdict in(Verdict verdict) {
        return place.isPresent() ? verdict.see(place.get(), name.orElse("it") + " is here") : verdict;
    }
}
