package dev.releaseaudit.rule;

import java.util.List;

/** Joins names for a sentence: {@code a, b and c}. */
public final class Conjunction {

    private Conjunction() {}

    /** Returns {@code a, b and c}. */
    public static String and(List<String> names) {
        return join(names, " and ");
    }

    /** Returns the names, at most so many: {@code a, b and 3 more}. */
    public static String and(List<String> names, int most) {
        if (names.size() <= most) {
            return and(names);
        }
        String more = names.size() - most + " more";
        return most == 0 ? more : String.join(", ", names.subList(0, most)) + " and " + more;
    }

    /** Returns {@code a, b or c}. */
    public static String or(List<String> names) {
        return join(names, " or ");
    }

    private static String join(List<String> names, String conjunction) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + conjunction + names.get(last);
    }
}
