package dev.releaseaudit.internal.engine;

import dev.releaseaudit.internal.isolation.Crash;
import dev.releaseaudit.internal.packs.RuleEntry;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Ignore;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.UnreadableFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Asks a rule about a subject, and survives whatever the rule does. */
final class Judge {

    private final Project project;
    private final Places places;
    private final Predicate<String> leftOut;

    /** Creates a judge who does not say anything about places in paths that are left out. */
    Judge(Project project, Places places, Predicate<String> leftOut) {
        this.project = project;
        this.places = places;
        this.leftOut = leftOut;
    }

    Judgement judge(RuleEntry rule, Subject subject) {
        List<Ignore> ignores = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        List<Diagnostic> failures = new ArrayList<>();
        try {
            places.valid(subject.ignores()).forEach(ignores::add);
            for (Verdict verdict : ask(rule, subject)) {
                if (leftOut.test(verdict.location().path())) {
                    continue;
                }
                Optional<Verdict> valid = places.valid(verdict);
                valid.ifPresentOrElse(verdicts::add, () -> failures.add(nowhere(rule, subject, verdict)));
            }
        } catch (UnreadableFileException unreadable) {
            failures.add(unreadable.diagnostic());
        } catch (FailedView failed) {
            failures.add(failed.diagnostic());
        } catch (Throwable thrown) {
            Crash.rethrowFatal(thrown);
            String what = Crash.describe(thrown, rule.rule().getClass());
            failures.add(crashed(rule, subject, what));
        }
        return new Judgement(rule, subject, ignores, verdicts, failures);
    }

    @SuppressWarnings("unchecked") // the type was read from the class of the rule
    private List<Verdict> ask(RuleEntry rule, Subject subject) {
        return ((JoinRule<Subject>) rule.rule()).check(subject, project).asList();
    }

    private static Diagnostic nowhere(RuleEntry rule, Subject subject, Verdict verdict) {
        List<Location> cited = new ArrayList<>(List.of(verdict.location()));
        verdict.evidence().forEach(evidence -> cited.add(evidence.location()));
        return crashed(rule, subject, "points at " + cited + ", where there is nothing in the tree");
    }

    private static Diagnostic crashed(RuleEntry rule, Subject subject, String what) {
        return Diagnostic.hole(
                Diagnostic.Kind.CRASHED, subject, rule.id() + " " + what + ", judging " + subject.label());
    }
}
