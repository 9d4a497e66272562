package dev.releaseaudit.report.document;

import java.util.Locale;

/** Fits a sentence into the middle of another one. */
final class Uncapitalized {

    private Uncapitalized() {}

    /** Returns the words without a final period, and without a capital at the start unless a name begins there. */
    static String of(String sentence) {
        String words = sentence.strip();
        if (words.endsWith(".")) {
            words = words.substring(0, words.length() - 1);
        }
        boolean ordinary = words.length() > 1
                && Character.isUpperCase(words.charAt(0))
                && words.substring(1).split(" ", 2)[0].chars().allMatch(Character::isLowerCase);
        return ordinary ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }
}
