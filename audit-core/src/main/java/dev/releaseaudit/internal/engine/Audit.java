package dev.releaseaudit.internal.engine;

import dev.releaseaudit.facts.Fact;
import dev.releaseaudit.internal.baseline.Baseline;
import dev.releaseaudit.internal.configuration.Configuration;
import dev.releaseaudit.internal.packs.Catalog;
import dev.releaseaudit.internal.packs.RuleEntry;
import dev.releaseaudit.internal.suppression.Annotations;
import dev.releaseaudit.internal.suppression.Suppressions;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.Readiness;
import dev.releaseaudit.report.RuleResult;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A audit of one tree. Used once, by one thread, which may have others work for it. */
public final class Audit {

    private final Catalog catalog;
    private final SourceTree tree;
    private final Configuration configuration;
    private final ReportedPaths reported;
    private final List<RuleEntry> rules;
    private final AuditedWorkspace workspace;
    private final AuditedProject project;
    private final Run run;

    /**
     * Prepares the audit with those of these rules, sorted by id, that the configuration does not switch off.
     *
     * @param today the day as of which rules judge and suppressions run out
     * @param reported what the report speaks about
     */
    public Audit(
            Catalog catalog,
            SourceTree tree,
            List<RuleEntry> rules,
            Configuration configuration,
            Optional<LocalDate> today,
            ReportedPaths reported) {
        this.catalog = catalog;
        this.tree = tree;
        this.configuration = configuration;
        this.reported = reported;
        this.rules = configuration.apply(rules);
        this.workspace = new AuditedWorkspace(tree, configuration::stage, reported);
        this.project = new AuditedProject(catalog, workspace, today, subject -> !configuration.leavesOut(subject));
        this.run = new Run(this.rules, project, new Judge(project, new Places(tree), configuration::leavesOut));
    }

    /**
     * Runs the rules on this many threads. The report does not depend on their number.
     *
     * @param baseline the violations that were there before
     */
    public AuditReport report(int threads, Baseline baseline) {
        List<List<Judgement>> judgements = run.judgements(threads).stream()
                .map(ofRule -> ofRule.stream().flatMap(reported::narrow).toList())
                .toList();
        List<Judgement> all = judgements.stream().flatMap(List::stream).toList();
        Annotations annotations = new Annotations(catalog, rules);
        List<Finding> findings = Stamp.findings(all, annotations);
        List<SourceFile> files = tree.files().stream()
                .filter(file -> !configuration.leavesOut(file.path()))
                .toList();
        Suppressions suppressions = new Suppressions(catalog, rules, files, workspace);
        suppressions.settings(configuration.suppressions(), project.today());
        findings = Fingerprints.stamp(CommonCauses.joined(suppressions.apply(findings)));
        findings = baseline.apply(findings);

        List<Diagnostic> diagnostics = diagnostics(all);
        diagnostics.addAll(annotations.diagnostics());
        diagnostics.addAll(suppressions.diagnostics());
        diagnostics.addAll(baseline.stale(findings, rules));
        diagnostics.removeIf(diagnostic -> !reported.cover(diagnostic));
        List<RuleResult> results = results(judgements);
        AuditReport report = report(findings, results, diagnostics);
        if (report.readiness() == Readiness.READY) {
            diagnostics.addAll(new EarnedReadiness(catalog.requirements(), project, results, reported).missing());
        }
        return report(findings, results, diagnostics);
    }

    private AuditReport report(List<Finding> findings, List<RuleResult> results, List<Diagnostic> diagnostics) {
        return new AuditReport(targets(), inspected(), findings, results, Masked.diagnostics(diagnostics));
    }

    /** Returns what the rules would be asked about; read when it is first asked for. */
    public Project project() {
        return project;
    }

    private List<RuleResult> results(List<List<Judgement>> judgements) {
        List<RuleResult> results = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            results.add(Stamp.count(rules.get(i).info(), judgements.get(i)));
        }
        return results;
    }

    private List<Target> targets() {
        return project.subjects()
                .alreadyRead(Target.class)
                .filter(reported::cover)
                .distinct()
                .toList();
    }

    private SortedMap<String, Integer> inspected() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        rules.stream()
                .map(RuleEntry::subject)
                .distinct()
                .filter(type -> !Fact.class.isAssignableFrom(type) && !type.isAssignableFrom(Project.class))
                .filter(project::provides)
                .forEach(type -> counts.merge(KindName.of(type), count(type), Integer::sum));
        return counts;
    }

    private int count(Class<? extends Subject> type) {
        return (int) project.all(type).stream().filter(reported::cover).count();
    }

    private List<Diagnostic> diagnostics(List<Judgement> judgements) {
        List<Diagnostic> all = new ArrayList<>(catalog.diagnostics());
        all.addAll(run.diagnostics());
        all.addAll(tree.diagnostics());
        all.addAll(project.subjects().diagnostics());
        judgements.forEach(judgement -> all.addAll(judgement.failures()));
        all.removeIf(diagnostic -> configuration.leavesOut(diagnostic.location().path()));
        return Diagnostics.withoutLesserTwins(all);
    }
}
