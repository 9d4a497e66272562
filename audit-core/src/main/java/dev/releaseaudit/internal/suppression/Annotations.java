package dev.releaseaudit.internal.suppression;

import dev.releaseaudit.internal.matching.Glob;
import dev.releaseaudit.internal.packs.Catalog;
import dev.releaseaudit.internal.packs.RuleEntry;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.secrets.Credential;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Ignore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Grants what the audited artifacts themselves ask for. Used by one thread. */
public final class Annotations {

    private final Catalog catalog;
    private final List<RuleEntry> running;
    private final Set<Ignore> asked = new HashSet<>();
    private final Set<Ignore> used = new HashSet<>();

    /** Creates annotations for an audit in which these rules take part. */
    public Annotations(Catalog catalog, List<RuleEntry> running) {
        this.catalog = catalog;
        this.running = List.copyOf(running);
    }

    /** Takes what a subject asks for, whether or not there is a finding about it. */
    public void ask(List<Ignore> ignores) {
        asked.addAll(ignores);
    }

    /** Returns the suppression of a verdict of this rule about a subject that asks for this. */
    public Optional<Suppression> suppression(List<Ignore> ignores, String rule, Outcome outcome) {
        if (outcome == Outcome.SATISFIED) {
            return Optional.empty();
        }
        List<Ignore> granted = ignores.stream()
                .filter(ignore -> Validity.problem(ignore.rule(), ignore.reason(), catalog)
                        .isEmpty())
                .filter(ignore -> new Glob(ignore.rule()).matches(rule))
                .toList();
        used.addAll(granted);
        return granted.stream()
                .findFirst()
                .map(ignore -> new Suppression(
                        Suppression.Kind.ANNOTATION, Credential.mask(ignore.reason()), ignore.location()));
    }

    /** Returns what is wrong with what was asked for, once all verdicts were seen. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Ignore ignore : asked) {
            Optional<String> problem = Validity.problem(ignore.rule(), ignore.reason(), catalog);
            problem.ifPresent(
                    message -> diagnostics.add(Diagnostic.note(Diagnostic.Kind.INVALID_SUPPRESSION, ignore, message)));
            if (problem.isEmpty() && !used.contains(ignore) && isRunning(ignore)) {
                String message = ignore.rule() + " has nothing to suppress here; remove the suppression";
                diagnostics.add(Diagnostic.note(Diagnostic.Kind.UNUSED_SUPPRESSION, ignore, message));
            }
        }
        return List.copyOf(new TreeSet<>(diagnostics));
    }

    private boolean isRunning(Ignore ignore) {
        return running.stream().anyMatch(rule -> new Glob(ignore.rule()).matches(rule.id()));
    }
}
