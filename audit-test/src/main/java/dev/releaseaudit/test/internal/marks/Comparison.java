package dev.releaseaudit.test.internal.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs marks with what was observed, as many as possible.
 *
 * @param met the marks that something was observed for
 * @param unmet the marks that nothing was observed for
 * @param unmarked what was observed, needs a mark and has none
 */
record Comparison(List<Mark> met, List<Mark> unmet, List<Observation> unmarked) {

    static Comparison of(List<Mark> marks, List<Observation> observed) {
        Map<Integer, Mark> markOf = new HashMap<>();
        for (Mark mark : marks) {
            pair(mark, observed, markOf, new HashSet<>());
        }
        List<Mark> met = marks.stream().filter(m -> holds(markOf, m)).toList();
        List<Mark> unmet = marks.stream().filter(m -> !holds(markOf, m)).toList();
        List<Observation> unmarked = new ArrayList<>();
        for (int i = 0; i < observed.size(); i++) {
            if (observed.get(i).needsMark() && !markOf.containsKey(i)) {
                unmarked.add(observed.get(i));
            }
        }
        return new Comparison(met, unmet, List.copyOf(unmarked));
    }

    boolean same() {
        return unmet.isEmpty() && unmarked.isEmpty();
    }

    /** Finds a partner for a mark; where another mark has it, that one moves to a further partner if it can. */
    private static boolean pair(Mark mark, List<Observation> observed, Map<Integer, Mark> markOf, Set<Integer> tried) {
        for (int i = 0; i < observed.size(); i++) {
            if (mark.fits(observed.get(i)) && tried.add(i)) {
                Mark other = markOf.get(i);
                if (other == null || pair(other, observed, markOf, tried)) {
                    markOf.put(i, mark);
                    return true;
                }
            }
        }
        return false;
    }

    /** Two equal caret lines under one line are two marks. */
    private static boolean holds(Map<Integer, Mark> markOf, Mark mark) {
        return markOf.values().stream().anyMatch(other -> other == mark);
    }
}
