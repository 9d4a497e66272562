package dev.releaseaudit.k8s.overlay;

import java.util.List;

/** Writes lists as sentences do. */
public final class Enumeration {

    private Enumeration() {}

    /** Returns {@code a, b and c}. */
    public static String join(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
