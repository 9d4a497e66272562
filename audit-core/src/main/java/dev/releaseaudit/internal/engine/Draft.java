package dev.releaseaudit.internal.engine;

import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.FindingBuilder;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.source.Location;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Gathers what several targets have to say about the same line into one finding. */
final class Draft {

    /** The name of an object in a sentence, which a prefix, a suffix or a hash of the target may have changed. */
    private static final Pattern OBJECT = Pattern.compile("\\b([A-Z][A-Za-z]{2,60})/[A-Za-z0-9][A-Za-z0-9.-]{0,252}");

    /**
     * What is said about a line, whatever the objects are called in the target that it is said of.
     *
     * @param message the message without the names of objects
     */
    record Line(String rule, Outcome outcome, String message, Location location, Optional<Suppression> suppression) {

        Line(String rule, Verdict verdict, Optional<Suppression> suppression) {
            this(rule, verdict.outcome(), withoutNames(verdict.message()), verdict.location(), suppression);
        }

        private static String withoutNames(String message) {
            return message.indexOf('/') < 0 ? message : OBJECT.matcher(message).replaceAll("$1");
        }
    }

    /**
     * Tells which verdicts become one finding: those that say the same about the same line in different targets.
     *
     * @param ordinal the how many-th it is in its target
     */
    record Key(Line line, int ordinal) {}

    private final Judgement first;
    private final Verdict verdict;
    private final Optional<Suppression> suppression;
    private final Set<Evidence> evidence = new LinkedHashSet<>();
    private final Set<String> targets = new TreeSet<>();
    private Severity severity = Severity.INFO;
    private Optional<String> fix = Optional.empty();

    Draft(Judgement first, Verdict verdict, Optional<Suppression> suppression) {
        this.first = first;
        this.verdict = verdict;
        this.suppression = suppression;
    }

    /** Adds one of the verdicts; the gravest severity counts. */
    void add(Judgement judgement, Verdict same) {
        Severity graded = judgement
                .rule()
                .imposed()
                .or(same::severity)
                .orElse(judgement.rule().info().severity());
        severity = severity.compareTo(graded) < 0 ? graded : severity;
        fix = fix.or(same::fix);
        evidence.addAll(same.evidence());
        judgement.subject().target().ifPresent(target -> targets.add(target.path()));
        same.targets().forEach(target -> targets.add(target.path()));
    }

    /** Returns the finding, still without a fingerprint. */
    Finding finding() {
        FindingBuilder finding = Finding.builder(first.rule().info(), verdict.outcome(), verdict)
                .severity(severity)
                .subject(first.subject().label())
                .key(verdict.key())
                .cause(verdict.cause())
                .message(verdict.message())
                .fix(fix)
                .evidence(List.copyOf(evidence))
                .targets(List.copyOf(targets))
                .suppression(suppression);
        verdict.step().ifPresent(finding::step);
        return finding.build();
    }
}
