package dev.releaseaudit.internal.engine;

import dev.releaseaudit.internal.suppression.Annotations;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.RuleResult;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.rule.RuleInfo;
import dev.releaseaudit.rule.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the verdicts of rules into findings. */
final class Stamp {

    private Stamp() {}

    /** Returns the findings, sorted and still without fingerprints; what several targets have in common is one of them. */
    static List<Finding> findings(List<Judgement> judgements, Annotations annotations) {
        Map<Draft.Key, Draft> drafts = new LinkedHashMap<>();
        Map<Object, List<String>> told = new HashMap<>();
        for (Judgement judgement : judgements) {
            annotations.ask(judgement.ignores());
            for (Verdict verdict : judgement.verdicts()) {
                Optional<Suppression> suppression = annotations.suppression(
                        judgement.ignores(), judgement.rule().id(), verdict.outcome());
                var line = new Draft.Line(judgement.rule().id(), verdict, suppression);
                var inTarget =
                        told.computeIfAbsent(List.of(line, judgement.subject().target()), key -> new ArrayList<>(1));
                var key = new Draft.Key(line, ordinal(inTarget, verdict.key() + "\0" + verdict.message()));
                drafts.computeIfAbsent(key, k -> new Draft(judgement, verdict, suppression))
                        .add(judgement, verdict);
            }
        }
        return drafts.values().stream()
                .map(Draft::finding)
                .map(Masked::finding)
                .sorted()
                .toList();
    }

    /** What is said twice in one target, to the letter, is one thing. */
    private static int ordinal(List<String> told, String words) {
        if (!told.contains(words)) {
            told.add(words);
        }
        return told.indexOf(words);
    }

    /** Counts what one rule said, before findings are merged. */
    static RuleResult count(RuleInfo rule, List<Judgement> judgements) {
        return new RuleResult(
                rule,
                judgements.size(),
                count(judgements, Outcome.VIOLATED),
                count(judgements, Outcome.SATISFIED),
                count(judgements, Outcome.UNKNOWN));
    }

    private static int count(List<Judgement> judgements, Outcome outcome) {
        return (int) judgements.stream()
                .flatMap(judgement -> judgement.verdicts().stream())
                .filter(verdict -> verdict.outcome() == outcome)
                .count();
    }
}
