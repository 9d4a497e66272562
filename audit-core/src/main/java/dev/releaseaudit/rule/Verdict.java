package dev.releaseaudit.rule;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Is one answer of a rule: what it found out, at which place, and in which words. The engine adds the rule's id, title and
 * severity.
 *
 * <pre>{@code
 * return violated(limit, "%s has no memory limit", container.label()).fix("Set resources.limits.memory");
 * }</pre>
 *
 * @param outcome whether the rule holds
 * @param message this case in one sentence, without a final period
 * @param location the line that proves it
 * @param evidence further places, in the order in which they were added
 * @param fix the smallest change that would mend it, as an imperative without a final period
 * @param severity how much this case matters, where that differs from the rule's own
 */
public record Verdict(
        Outcome outcome,
        String message,
        Location location,
        List<Evidence> evidence,
        Optional<String> fix,
        Optional<Severity> severity)
        implements Verdicts, Located {

    /** Copies the list. */
    public Verdict {
        evidence = List.copyOf(evidence);
    }

    /**
     * Says that the rule holds, proven by this place.
     *
     * @param message a format of {@link String#format}
     */
    public static Verdict satisfied(Located at, String message, Object... args) {
        return of(Outcome.SATISFIED, at, message, args);
    }

    /**
     * Says that the rule does not hold, at this place.
     *
     * @param message a format of {@link String#format}
     */
    public static Verdict violated(Located at, String message, Object... args) {
        return of(Outcome.VIOLATED, at, message, args);
    }

    /**
     * Says that the repository does not tell, and where it would.
     *
     * @param message a format of {@link String#format}
     */
    public static Verdict unknown(Located at, String message, Object... args) {
        return of(Outcome.UNKNOWN, at, message, args);
    }

    private static Verdict of(Outcome outcome, Located at, String message, Object... args) {
        String text = args.length == 0 ? message : String.format(Locale.ROOT, message, args);
        return new Verdict(outcome, text, at.location(), List.of(), Optional.empty(), Optional.empty());
    }

    /** Adds a place that this rests on, and what is to be seen there. */
    public Verdict see(Located at, String text) {
        var more = Stream.concat(evidence.stream(), Stream.of(new Evidence(text, at.location())))
                .toList();
        return new Verdict(outcome, message, location, more, fix, severity);
    }

    /** Says what to change, as an imperative without a final period. */
    public Verdict fix(String text) {
        return new Verdict(outcome, message, location, evidence, Optional.of(text), severity);
    }

    /** Says how much this case matters, where a rule has lighter and graver cases. */
    public Verdict severity(Severity grade) {
        return new Verdict(outcome, message, location, evidence, fix, Optional.of(grade));
    }

    @Override
    public List<Verdict> asList() {
        return List.of(this);
    }
}
