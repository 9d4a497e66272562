package dev.releaseaudit.rule;

import java.util.List;

record VerdictList(List<Verdict> asList) implements Verdicts {

    VerdictList {
        asList = List.copyOf(asList);
    }
}
