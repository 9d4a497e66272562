package dev.releaseaudit.rule;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** What a rule says about one subject: nothing, one {@link Verdict} or several. */
public sealed interface Verdicts permits Verdict, VerdictList {

    /** Returns the verdicts in their order. */
    List<Verdict> asList();

    /** Returns no verdict: the rule does not concern the subject. */
    static Verdicts none() {
        return new VerdictList(List.of());
    }

    /** Returns these verdicts. */
    static Verdicts of(List<Verdict> verdicts) {
        return new VerdictList(verdicts);
    }

    /** Collects a stream of verdicts. */
    static Collector<Verdict, ?, Verdicts> toVerdicts() {
        return Collectors.collectingAndThen(Collectors.toList(), Verdicts::of);
    }
}
