package dev.releaseaudit.rule;

import java.util.List;

/** Joins words as a sentence does, for messages: {@code a, b and c}. */
public final class Series {

    private Series() {}

    /** Returns the words with commas between them and "and" before the last. */
    public static String and(List<String> words) {
        return join(words, " and ");
    }

    /** Returns the words with commas between them and "or" before the last. */
    public static String or(List<String> words) {
        return join(words, " or ");
    }

    private static String join(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1 ? String.join("", words) : String.join(", ", words.subList(0, end)) + last + words.get(end);
    }
}
