package dev.releaseaudit.docs.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a name or a title into its words, in lower case. */
final class NameWords {

    private NameWords() {}

    /** Returns the words: what stands between everything but letters from a to z and digits. */
    static List<String> of(String text) {
        String lower =
                text.toLowerCase(Locale.ROOT).replace("on-call", "oncall").replace("go-live", "golive");
        List<String> parts = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            boolean part = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                parts.add(lower.substring(start, i));
                start = -1;
            }
        }
        return parts;
    }
}
