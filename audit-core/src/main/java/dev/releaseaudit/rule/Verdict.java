package dev.releaseaudit.rule;

import com.google.errorprone.annotations.FormatMethod;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Target;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a rule: what it found out, at which place, and in which words. The engine adds the rule's id, title and
 * severity. Immutable; each method that adds something returns another verdict.
 *
 * <pre>{@code
 * return violated(limit, "%s has no memory limit", container.label()).fix("Set resources.limits.memory");
 * }</pre>
 */
public final class Verdict implements Verdicts, Located {

    private final Content content;

    /** What it says; it changes only while a copy is made. */
    private static final class Content {

        final Outcome outcome;
        final String message;
        Location location;
        List<Evidence> evidence = List.of();
        Optional<String> fix = Optional.empty();
        Optional<Severity> severity = Optional.empty();
        String key = "";
        Optional<Cause> cause = Optional.empty();
        List<Target> targets = List.of();
        Optional<String> step = Optional.empty();

        Content(Outcome outcome, String message, Location location) {
            this.outcome = outcome;
            this.message = message;
            this.location = location;
        }

        Content(Content from) {
            outcome = from.outcome;
            message = from.message;
            location = from.location;
            evidence = from.evidence;
            fix = from.fix;
            severity = from.severity;
            key = from.key;
            cause = from.cause;
            targets = from.targets;
            step = from.step;
        }

        List<Object> all() {
            return List.of(outcome, message, location, evidence, fix, severity, key, cause, targets, step);
        }
    }

    private Verdict(Content content) {
        this.content = content;
    }

    /**
     * Says that the rule holds, proven by this place.
     *
     * @param message a format of {@link String#format}
     */
    @FormatMethod
    public static Verdict satisfied(Located at, String message, Object... args) {
        return of(Outcome.SATISFIED, at, message, args);
    }

    /**
     * Says that the rule does not hold, at this place.
     *
     * @param message a format of {@link String#format}
     */
    @FormatMethod
    public static Verdict violated(Located at, String message, Object... args) {
        return of(Outcome.VIOLATED, at, message, args);
    }

    /**
     * Says that the repository does not tell, and where it would.
     *
     * @param message a format of {@link String#format}
     */
    @FormatMethod
    public static Verdict unknown(Located at, String message, Object... args) {
        return of(Outcome.UNKNOWN, at, message, args);
    }

    private static Verdict of(Outcome outcome, Located at, String message, Object... args) {
        String text = String.format(Locale.ROOT, message, args);
        return new Verdict(new Content(outcome, text, at.location()));
    }

    /** Adds a place that this rests on, and what is to be seen there. */
    public Verdict see(Located at, String text) {
        return withEvidence(Stream.concat(evidence().stream(), Stream.of(new Evidence(text, at.location())))
                .toList());
    }

    /** Says what to change, as an imperative without a final period. */
    public Verdict fix(String text) {
        return with(copy -> copy.fix = Optional.of(text));
    }

    /** Says how much this case matters, where a rule has lighter and graver cases. */
    public Verdict severity(Severity grade) {
        return with(copy -> copy.severity = Optional.of(grade));
    }

    /**
     * Says what this is about, in words that stay the same when messages are reworded and lines move: a variable, a path, a
     * field. Rule, subject and key identify a finding in baselines, so a rule that can say several things about one subject gives
     * each a key.
     */
    public Verdict key(String words) {
        return with(copy -> copy.key = words);
    }

    /** Says what this has in common with other verdicts. */
    public Verdict cause(Cause common) {
        return with(copy -> copy.cause = Optional.of(common));
    }

    /** Names a target that this concerns, where the subject does not belong to it. */
    public Verdict in(Target target) {
        return with(copy -> copy.targets =
                Stream.concat(targets().stream(), Stream.of(target)).toList());
    }

    /** Names the step of a release that this belongs to, where that is not the step of the rule's {@link RuleGroup}. */
    public Verdict step(String name) {
        return with(copy -> copy.step = Optional.of(name));
    }

    /** Returns the same at this place. */
    public Verdict at(Located place) {
        return with(copy -> copy.location = place.location());
    }

    /** Returns the same with this evidence only. */
    public Verdict withEvidence(List<Evidence> places) {
        return with(copy -> copy.evidence = List.copyOf(places));
    }

    private Verdict with(Consumer<Content> change) {
        Content copy = new Content(content);
        change.accept(copy);
        return new Verdict(copy);
    }

    /** Returns whether the rule holds. */
    public Outcome outcome() {
        return content.outcome;
    }

    /** Returns this case in one sentence, without a final period. */
    public String message() {
        return content.message;
    }

    /** Returns the line that proves it. */
    @Override
    public Location location() {
        return content.location;
    }

    /** Returns further places, in the order in which they were added. */
    public List<Evidence> evidence() {
        return content.evidence;
    }

    /** Returns the smallest change that would mend it. */
    public Optional<String> fix() {
        return content.fix;
    }

    /** Returns how much this case matters, where that differs from the rule's own severity. */
    public Optional<Severity> severity() {
        return content.severity;
    }

    /** Returns what this is about in stable words; empty where the subject says it. */
    public String key() {
        return content.key;
    }

    /** Returns what this has in common with other verdicts. */
    public Optional<Cause> cause() {
        return content.cause;
    }

    /** Returns the targets that it names beside that of its subject. */
    public List<Target> targets() {
        return content.targets;
    }

    /** Returns the step of a release that it belongs to, where that is not the rule's. */
    public Optional<String> step() {
        return content.step;
    }

    @Override
    public List<Verdict> asList() {
        return List.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Verdict verdict && content.all().equals(verdict.content.all());
    }

    @Override
    public int hashCode() {
        return content.all().hashCode();
    }

    /** Returns place, outcome and message in one line. */
    @Override
    public String toString() {
        return location() + ": " + outcome().name().toLowerCase(Locale.ROOT) + ": " + message();
    }
}
