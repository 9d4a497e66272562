package dev.releaseaudit.docs.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names the headings of one page as GitHub does, so that a link's fragment can be checked. Keeps the names it gave, since a
 * heading that stands twice gets a number; used by one thread, for one page.
 */
public final class Slugger {

    private final Map<String, Integer> taken = new HashMap<>();

    /** Returns the anchor of a heading with this text, without what GitHub puts before it in the page. */
    public String slug(String heading) {
        String base = plain(heading);
        String slug = base;
        int count = taken.getOrDefault(base, 0);
        while (taken.containsKey(slug)) {
            count++;
            slug = base + "-" + count;
        }
        taken.put(base, count);
        taken.put(slug, 0);
        return slug;
    }

    /** Returns the anchor that a heading with this text would get if no other had it. */
    public static String plain(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            int c = lower.codePointAt(i);
            if (stays(c)) {
                slug.appendCodePoint(c == ' ' ? '-' : c);
            }
        }
        return slug.toString();
    }

    private static boolean stays(int c) {
        if (c < 0x80) {
            return c == ' ' || c == '-' || c == '_' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER -> true;
            default -> Character.isAlphabetic(c);
        };
    }
}
