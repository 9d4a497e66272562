package dev.releaseaudit.internal.engine;

import dev.releaseaudit.internal.packs.RuleEntry;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the readers and then the rules, in steps that may go on side by side. Used once, by one thread. */
final class Run {

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);
    private static final int NANOS_IN_A_MILLI = 1_000_000;
    private static final int SUBJECTS_IN_A_STEP = 64;

    private final List<RuleEntry> rules;
    private final AuditedProject project;
    private final Judge judge;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Run(List<RuleEntry> rules, AuditedProject project, Judge judge) {
        this.rules = rules;
        this.project = project;
        this.judge = judge;
    }

    /** Returns what each rule said, in the order of the rules and of their subjects. */
    List<List<Judgement>> judgements(int threads) {
        try (Workers workers = new Workers(threads)) {
            long start = System.nanoTime();
            read(workers);
            long read = System.nanoTime();
            List<List<Judgement>> judgements = judge(workers);
            LOG.debug(
                    "read in {} ms and judged by {} rules in {} ms, {} threads",
                    (read - start) / NANOS_IN_A_MILLI,
                    rules.size(),
                    (System.nanoTime() - read) / NANOS_IN_A_MILLI,
                    threads);
            return judgements;
        }
    }

    /** Returns which rules have nobody to read what they judge. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private void read(Workers workers) {
        List<SubjectSource> needed = rules.stream()
                .flatMap(rule -> project.subjects().neededFor(rule.subject()).stream())
                .distinct()
                .toList();
        List<List<Deferred<Gathered>>> parts = workers.run(steps(needed, SubjectSource::parts));
        workers.run(steps(parts.stream().flatMap(List::stream).toList(), Deferred::get));
    }

    private static <A, B> List<Supplier<B>> steps(List<A> things, Function<A, B> run) {
        return things.stream().<Supplier<B>>map(thing -> () -> run.apply(thing)).toList();
    }

    private List<List<Judgement>> judge(Workers workers) {
        List<List<Judgement>> byRule = new ArrayList<>();
        List<Supplier<List<Judgement>>> steps = new ArrayList<>();
        List<List<Judgement>> targets = new ArrayList<>();
        for (RuleEntry rule : rules) {
            List<Judgement> judgements = new ArrayList<>();
            byRule.add(judgements);
            List<? extends Subject> judged = subjectsOf(rule);
            for (int from = 0; from < judged.size(); from += SUBJECTS_IN_A_STEP) {
                var some = judged.subList(from, Math.min(from + SUBJECTS_IN_A_STEP, judged.size()));
                steps.add(() ->
                        some.stream().map(subject -> judge.judge(rule, subject)).toList());
                targets.add(judgements);
            }
        }
        List<List<Judgement>> done = workers.run(steps);
        for (int i = 0; i < done.size(); i++) {
            targets.get(i).addAll(done.get(i));
        }
        return byRule;
    }

    private List<? extends Subject> subjectsOf(RuleEntry rule) {
        if (project.provides(rule.subject())) {
            return rule.subject() == Project.class
                    ? List.of(project)
                    : project.subjects().all(rule.subject(), rule.info().kinds());
        }
        diagnostics.add(Diagnostic.hole(
                Diagnostic.Kind.BROKEN_PACK,
                project,
                rule.id() + " judges " + rule.subject().getName() + ", which no reader or deriver provides"));
        return List.of();
    }
}
