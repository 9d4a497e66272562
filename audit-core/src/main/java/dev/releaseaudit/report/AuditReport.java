package dev.releaseaudit.report;

import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Target;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The result of an audit: findings, the rules that ran, and what could not be looked at. Sorted and immutable: the same
 * tree and rules give an equal report, whatever the number of threads.
 *
 * @param targets what would be deployed, sorted by path
 * @param inspected how many things of each kind were looked at, by the name of the kind, such as {@code containers}
 * @param findings all findings, suppressed ones too, sorted by place
 * @param rules what each rule did, sorted by id
 * @param diagnostics what could not be looked at, sorted by place
 */
public record AuditReport(
        List<Target> targets,
        SortedMap<String, Integer> inspected,
        List<Finding> findings,
        List<RuleResult> rules,
        List<Diagnostic> diagnostics) {

    /** Sorts and copies. */
    public AuditReport {
        targets = targets.stream().sorted(Comparator.comparing(Target::path)).toList();
        inspected = Collections.unmodifiableSortedMap(new TreeMap<>(inspected));
        findings = findings.stream().sorted().toList();
        rules = rules.stream().sorted().toList();
        diagnostics = diagnostics.stream().distinct().sorted().toList();
    }

    /** Returns the violations that count: those that nobody suppressed and that no baseline lists. */
    public List<Finding> violations() {
        return findings.stream().filter(Finding::counts).toList();
    }

    /** Returns what a person has to verify. */
    public List<Finding> unknowns() {
        return open(Outcome.UNKNOWN);
    }

    /** Returns what holds, each with the line that proves it. */
    public List<Finding> satisfied() {
        return open(Outcome.SATISFIED);
    }

    /** Returns the findings that do not count because somebody said so; those of the baseline are not among them. */
    public List<Finding> suppressed() {
        return findings.stream().filter(f -> f.suppression().isPresent()).toList();
    }

    /** Returns the violations that the baseline lists: they were there before, and still block what they blocked. */
    public List<Finding> baselined() {
        return findings.stream().filter(Finding::baselined).toList();
    }

    /** Returns the rules that found nothing to say anything about. */
    public List<RuleResult> idle() {
        return rules.stream().filter(RuleResult::idle).toList();
    }

    /** Tells whether everything that should have been judged was judged. */
    public boolean complete() {
        return diagnostics.stream().noneMatch(d -> d.impact() == Diagnostic.Impact.HOLE);
    }

    /** Returns what keeps a report without a blocking gap from being ready: that too little was there to judge. */
    public List<Diagnostic> unproven() {
        return diagnostics.stream()
                .filter(d -> d.kind() == Diagnostic.Kind.UNPROVEN)
                .toList();
    }

    /** Returns the verdict. A baseline does not change it: what blocks a release blocks it also where it was there before. */
    public Readiness readiness() {
        if (findings.stream().anyMatch(f -> f.stands() && f.severity() == Severity.ERROR)) {
            return Readiness.NOT_READY;
        }
        boolean inspectedAnything = rules.stream().anyMatch(r -> !r.idle());
        return complete() && inspectedAnything ? Readiness.READY : Readiness.UNDECIDED;
    }

    /**
     * Writes this report to a file in UTF-8, and makes its folder where there is none.
     *
     * @throws IOException where the file cannot be written
     */
    public void write(ReportWriter writer, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            writer.write(this, out);
        }
    }

    private List<Finding> open(Outcome outcome) {
        return findings.stream()
                .filter(f -> f.outcome() == outcome && f.suppression().isEmpty())
                .toList();
    }
}
