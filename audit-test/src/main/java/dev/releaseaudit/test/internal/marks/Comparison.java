package dev.releaseaudit.test.internal.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs marks with what was seen, as many as possible.
 *
 * @param met the marks that something was seen for
 * @param unmet the marks that nothing was seen for
 * @param unmarked what was seen, needs a mark and has none
 */
record Comparison(List<Mark> met, List<Mark> unmet, List<Seen> unmarked) {

    static Comparison of(List<Mark> marks, List<Seen> seen) {
        Map<Integer, Mark> markOf = new HashMap<>();
        for (Mark mark : marks) {
            pair(mark, seen, markOf, new HashSet<>());
        }
        List<Mark> met = marks.stream().filter(m -> holds(markOf, m)).toList();
        List<Mark> unmet = marks.stream().filter(m -> !holds(markOf, m)).toList();
        List<Seen> unmarked = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).needsMark() && !markOf.containsKey(i)) {
                unmarked.add(seen.get(i));
            }
        }
        return new Comparison(met, unmet, List.copyOf(unmarked));
    }

    boolean same() {
        return unmet.isEmpty() && unmarked.isEmpty();
    }

    /** Finds a partner for a mark; where another mark has it, that one moves to a further partner if it can. */
    private static boolean pair(Mark mark, List<Seen> seen, Map<Integer, Mark> markOf, Set<Integer> tried) {
        for (int i = 0; i < seen.size(); i++) {
            if (mark.fits(seen.get(i)) && tried.add(i)) {
                Mark other = markOf.get(i);
                if (other == null || pair(other, seen, markOf, tried)) {
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
