package dev.releaseaudit.report;

import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.rule.RuleInfo;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Is one sentence of an audit with its proof: what a rule found out about one subject.
 *
 * @param rule the rule
 * @param outcome whether the rule holds
 * @param severity how much it matters
 * @param subject the label of what was judged
 * @param message this case in one sentence
 * @param fix the smallest change that would mend it
 * @param location the line that proves it
 * @param evidence further places
 * @param targets the paths of the targets that it concerns, sorted; empty for what is not deployed
 * @param suppression why it does not count, where somebody said so
 * @param fingerprint what stays the same when lines move: a hash of rule, path, subject and message
 */
public record Finding(
        RuleInfo rule,
        Outcome outcome,
        Severity severity,
        String subject,
        String message,
        Optional<String> fix,
        Location location,
        List<Evidence> evidence,
        List<String> targets,
        Optional<Suppression> suppression,
        String fingerprint)
        implements Located, Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::location)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::subject)
            .thenComparing(Finding::message)
            .thenComparing(Finding::outcome);

    /** Copies the lists. */
    public Finding {
        evidence = List.copyOf(evidence);
        targets = List.copyOf(targets);
    }

    /** Tells whether this is a violation that nobody suppressed. */
    public boolean counts() {
        return outcome == Outcome.VIOLATED && suppression.isEmpty();
    }

    /** Orders by place, then by rule. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** Returns one line, {@code deploy/api.yaml:14:9: warning k8s/run-as-non-root: api may run as root}. */
    @Override
    public String toString() {
        String grade = (outcome == Outcome.VIOLATED ? severity.name() : outcome.name()).toLowerCase(Locale.ROOT);
        return location + ": " + grade + " " + rule.id() + ": " + message;
    }
}
