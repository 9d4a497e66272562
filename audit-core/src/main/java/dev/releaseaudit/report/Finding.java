package dev.releaseaudit.report;

import dev.releaseaudit.rule.Cause;
import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.rule.RuleInfo;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.PrintableText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One sentence of an audit with its proof: what a rule found out about one subject. Immutable; equal where all of it is. */
public final class Finding implements Located, Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::location)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::subject)
            .thenComparing(Finding::message)
            .thenComparing(Finding::outcome);

    private final RuleInfo rule;
    private final Outcome outcome;
    private final Severity severity;
    private final String subject;
    private final String key;
    private final Optional<Cause> cause;
    private final String message;
    private final Optional<String> fix;
    private final Location location;
    private final List<Evidence> evidence;
    private final List<String> targets;
    private final String step;
    private final Optional<Suppression> suppression;
    private final boolean baselined;
    private final String fingerprint;

    Finding(FindingBuilder built) {
        rule = built.rule;
        outcome = built.outcome;
        severity = built.severity;
        subject = built.subject;
        key = built.key;
        cause = built.cause;
        message = built.message;
        fix = built.fix;
        location = built.location;
        evidence = List.copyOf(built.evidence);
        targets = List.copyOf(built.targets);
        step = built.step;
        suppression = built.suppression;
        baselined = built.baselined;
        fingerprint = built.fingerprint;
    }

    /** Begins a finding that has the severity and the theme of its rule, and no words yet. */
    public static FindingBuilder builder(RuleInfo rule, Outcome outcome, Located at) {
        return new FindingBuilder(rule, outcome, at.location());
    }

    /** Begins a finding that differs from this one in what is said next. */
    public FindingBuilder toBuilder() {
        return builder(rule, outcome, this)
                .severity(severity)
                .subject(subject)
                .key(key)
                .cause(cause)
                .message(message)
                .fix(fix)
                .evidence(evidence)
                .targets(targets)
                .step(step)
                .suppression(suppression)
                .baselined(baselined)
                .fingerprint(fingerprint);
    }

    /** Returns the rule. */
    public RuleInfo rule() {
        return rule;
    }

    /** Returns whether the rule holds. */
    public Outcome outcome() {
        return outcome;
    }

    /** Returns how much it matters. */
    public Severity severity() {
        return severity;
    }

    /** Returns the label of what was judged. */
    public String subject() {
        return subject;
    }

    /** Returns what it is about within the subject, in words that stay when the message is reworded; often empty. */
    public String key() {
        return key;
    }

    /** Returns what it has in common with other findings. */
    public Optional<Cause> cause() {
        return cause;
    }

    /** Returns this case in one sentence. */
    public String message() {
        return message;
    }

    /** Returns the smallest change that would mend it. */
    public Optional<String> fix() {
        return fix;
    }

    /** Returns the line that proves it. */
    @Override
    public Location location() {
        return location;
    }

    /** Returns further places. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** Returns the paths of the targets that it concerns, sorted; empty for what is not deployed. */
    public List<String> targets() {
        return targets;
    }

    /** Returns the step of a release to which it belongs. */
    public String step() {
        return step;
    }

    /** Returns why it does not count, where somebody said so. */
    public Optional<Suppression> suppression() {
        return suppression;
    }

    /** Tells whether the baseline lists it: it was there before. */
    public boolean baselined() {
        return baselined;
    }

    /** Returns what stays the same when lines move: a hash. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Tells whether this is a violation that nobody suppressed and no baseline lists. */
    public boolean counts() {
        return stands() && !baselined;
    }

    /** Tells whether this is a violation that nobody suppressed, be it new or listed in the baseline. */
    public boolean stands() {
        return outcome == Outcome.VIOLATED && suppression.isEmpty();
    }

    /** Orders by place, then by rule. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding finding && all().equals(finding.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    private List<Object> all() {
        return List.of(
                rule,
                outcome,
                severity,
                subject,
                key,
                cause,
                message,
                fix,
                location,
                evidence,
                targets,
                step,
                suppression,
                baselined,
                fingerprint);
    }

    /**
     * Returns one line, {@code deploy/api.yaml:14:9: warning k8s/run-as-non-root: api may run as root}, with what hides in it
     * escaped.
     */
    @Override
    public String toString() {
        String grade = (outcome == Outcome.VIOLATED ? severity.name() : outcome.name()).toLowerCase(Locale.ROOT);
        return location + ": " + grade + " " + rule.id() + ": " + PrintableText.escaped(message);
    }
}
