package dev.releaseaudit.internal.engine;

import dev.releaseaudit.facts.Fact;
import dev.releaseaudit.internal.packs.Catalog;
import dev.releaseaudit.internal.packs.RuleEntry;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.RuleResult;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Is one run of rules over one tree. Used once, by one thread, which may have others work for it. */
public final class Audit {

    private static final int SUBJECTS_IN_A_STEP = 64;

    private final Catalog catalog;
    private final SourceTree tree;
    private final List<RuleEntry> rules;
    private final Subjects subjects;
    private final AuditedProject project;
    private final Judge judge;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Prepares the run of these rules, sorted by id. */
    public Audit(Catalog catalog, SourceTree tree, List<RuleEntry> rules) {
        this.catalog = catalog;
        this.tree = tree;
        this.rules = rules;
        this.subjects = new Subjects(catalog.readers(), new AuditedWorkspace(tree, PathStages::of), subject -> true);
        this.project = new AuditedProject(tree, subjects);
        this.judge = new Judge(new Places(tree));
    }

    /** Runs the rules on this many threads. The report does not depend on their number. */
    public AuditReport run(int threads) {
        List<List<Judgement>> judgements;
        try (Workers workers = new Workers(threads)) {
            read(workers);
            judgements = judge(workers);
        }
        List<RuleResult> results = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            results.add(Stamp.count(rules.get(i).info(), judgements.get(i)));
        }
        List<Judgement> all = judgements.stream().flatMap(List::stream).toList();
        List<Finding> findings = Stamp.findings(all);
        all.forEach(judgement -> diagnostics.addAll(judgement.failures()));
        return new AuditReport(targets(), inspected(), findings, results, diagnostics());
    }

    /** Runs the readers that the rules need, each as a step of its own. */
    private void read(Workers workers) {
        List<Supplier<ReaderRun>> steps = rules.stream()
                .flatMap(rule -> subjects.readersOf(rule.subject()))
                .distinct()
                .map(reader -> (Supplier<ReaderRun>) reader::run)
                .toList();
        workers.run(steps);
    }

    private List<List<Judgement>> judge(Workers workers) {
        List<Supplier<List<Judgement>>> steps = new ArrayList<>();
        List<Integer> ruleOfStep = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            RuleEntry rule = rules.get(i);
            List<? extends Subject> judged = subjectsOf(rule);
            for (int from = 0; from < judged.size(); from += SUBJECTS_IN_A_STEP) {
                var some = judged.subList(from, Math.min(from + SUBJECTS_IN_A_STEP, judged.size()));
                steps.add(() ->
                        some.stream().map(subject -> judge.judge(rule, subject)).toList());
                ruleOfStep.add(i);
            }
        }
        List<List<Judgement>> byRule = Stream.<List<Judgement>>generate(ArrayList::new)
                .limit(rules.size())
                .toList();
        List<List<Judgement>> done = workers.run(steps);
        for (int i = 0; i < done.size(); i++) {
            byRule.get(ruleOfStep.get(i)).addAll(done.get(i));
        }
        return byRule;
    }

    private List<? extends Subject> subjectsOf(RuleEntry rule) {
        if (project.provides(rule.subject())) {
            return project.all(rule.subject());
        }
        diagnostics.add(Diagnostic.hole(
                Diagnostic.Kind.BROKEN_PACK,
                project,
                rule.id() + " judges " + rule.subject().getName() + ", which no reader provides"));
        return List.of();
    }

    private List<Target> targets() {
        return subjects.alreadyRead(Target.class).distinct().toList();
    }

    private SortedMap<String, Integer> inspected() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        rules.stream()
                .map(RuleEntry::subject)
                .distinct()
                .filter(type -> !Fact.class.isAssignableFrom(type) && !type.isAssignableFrom(Project.class))
                .filter(project::provides)
                .forEach(type ->
                        counts.merge(KindName.of(type), project.all(type).size(), Integer::sum));
        return counts;
    }

    private List<Diagnostic> diagnostics() {
        return Stream.of(catalog.diagnostics(), tree.diagnostics(), subjects.diagnostics(), diagnostics)
                .flatMap(List::stream)
                .toList();
    }
}
