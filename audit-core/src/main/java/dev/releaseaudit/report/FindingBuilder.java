package dev.releaseaudit.report;

import dev.releaseaudit.rule.Cause;
import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.rule.RuleInfo;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Optional;

/** Builds a {@link Finding}, for whoever makes reports by hand: the engine, tests, tools that merge reports. Used by one thread. */
public final class FindingBuilder {

    final RuleInfo rule;
    final Outcome outcome;
    final Location location;
    Severity severity;
    String subject = "";
    String key = "";
    Optional<Cause> cause = Optional.empty();
    String message = "";
    Optional<String> fix = Optional.empty();
    List<Evidence> evidence = List.of();
    List<String> targets = List.of();
    String step;
    Optional<Suppression> suppression = Optional.empty();
    boolean baselined;
    String fingerprint = "";

    FindingBuilder(RuleInfo rule, Outcome outcome, Location location) {
        this.rule = rule;
        this.outcome = outcome;
        this.location = location;
        this.severity = rule.severity();
        this.step = rule.step().isEmpty() ? rule.theme() : rule.step();
    }

    /** Sets how much it matters. */
    public FindingBuilder severity(Severity grade) {
        severity = grade;
        return this;
    }

    /** Sets the label of what was judged. */
    public FindingBuilder subject(String label) {
        subject = label;
        return this;
    }

    /** Sets what it is about within the subject, in words that stay when the message is reworded. */
    public FindingBuilder key(String words) {
        key = words;
        return this;
    }

    /** Sets what it has in common with other findings. */
    public FindingBuilder cause(Optional<Cause> common) {
        cause = common;
        return this;
    }

    /** Sets this case in one sentence. */
    public FindingBuilder message(String sentence) {
        message = sentence;
        return this;
    }

    /** Sets the smallest change that would mend it. */
    public FindingBuilder fix(String change) {
        return fix(Optional.of(change));
    }

    /** Sets the smallest change that would mend it, or that there is none to name. */
    public FindingBuilder fix(Optional<String> change) {
        fix = change;
        return this;
    }

    /** Sets the further places. */
    public FindingBuilder evidence(List<Evidence> places) {
        evidence = places;
        return this;
    }

    /** Sets the paths of the targets that it concerns, sorted. */
    public FindingBuilder targets(List<String> paths) {
        targets = paths;
        return this;
    }

    /** Sets the step of a release to which it belongs; the theme of the rule unless set. */
    public FindingBuilder step(String name) {
        step = name;
        return this;
    }

    /** Sets why it does not count. */
    public FindingBuilder suppression(Suppression said) {
        return suppression(Optional.of(said));
    }

    /** Sets why it does not count, or that it does. */
    public FindingBuilder suppression(Optional<Suppression> said) {
        suppression = said;
        return this;
    }

    /** Sets whether the baseline lists it. */
    public FindingBuilder baselined(boolean listed) {
        baselined = listed;
        return this;
    }

    /** Sets what stays the same when lines move. */
    public FindingBuilder fingerprint(String hash) {
        fingerprint = hash;
        return this;
    }

    /** Returns the finding. */
    public Finding build() {
        return new Finding(this);
    }
}
