package dev.releaseaudit.k8s.rules.overlays;

import java.util.List;

/** Puts a list into words. */
final class Words {

    private Words() {}

    /** Returns {@code a, b and c}. */
    static String join(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
