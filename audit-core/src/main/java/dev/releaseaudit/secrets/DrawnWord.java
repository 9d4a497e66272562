package dev.releaseaudit.secrets;

import java.util.regex.Pattern;

/** Tells a word that a generator drew from one that somebody wrote, such as the name of a variable with a number in it. */
final class DrawnWord {

    private static final int SHORTEST = 8;
    private static final int SHORTEST_IN_ONE_CASE = 16;
    private static final int LONGEST = 1_000;
    private static final int FEWEST_TURNS_IN_ONE_CASE = 4;
    private static final double FEWEST_TURNS_WITH_SLASHES = 0.35;

    /** Words in capitals or not, and short numbers, in a row: {@code sha256Sum}, {@code HTTP2_PORT}. */
    private static final Pattern IDENTIFIER = Pattern.compile("(?:[A-Z]?[a-z]+|[A-Z]{2,}|\\d{1,5}|[_-])++");

    /** More consonants in a row than words have: {@code lengths} has five. */
    private static final Pattern UNSPEAKABLE = Pattern.compile("[bcdfghjklmnpqrstvwxz]{6}", Pattern.CASE_INSENSITIVE);

    private static final Pattern LETTERS = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+");
    private static final double SHORTEST_SYLLABLE = 3;

    private static final Pattern PARTS = Pattern.compile("[_-]");

    /** How kinds and folders are written: {@code Secret/shop-7d9f}, {@code k8s/overlays}. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z]+(?:/[a-z0-9_-]+)+");

    private DrawnWord() {}

    static boolean isDrawn(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return false;
        }
        int small = 0;
        int capital = 0;
        int digits = 0;
        int signs = 0;
        boolean slash = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z') {
                small++;
            } else if (c >= 'A' && c <= 'Z') {
                capital++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '/') {
                slash = true;
            } else if ("!%^&~$@".indexOf(c) >= 0 && i > 0) {
                signs++;
            } else if ("+_=-".indexOf(c) < 0) {
                return false;
            }
        }
        if (digits == 0 || small + capital == 0) {
            return false;
        }
        if (slash) {
            return small > 0
                    && capital > 0
                    && turns(word) >= FEWEST_TURNS_WITH_SLASHES * word.length()
                    && !PATH.matcher(word).matches();
        }
        return (small > 0 && capital > 0 && !isIdentifier(word, small + capital))
                || (signs > 0 && small + capital > 1)
                || PARTS.splitAsStream(word).anyMatch(DrawnWord::isDrawnInOneCase);
    }

    private static boolean isDrawnInOneCase(String part) {
        return part.length() >= SHORTEST_IN_ONE_CASE
                && turns(part) >= FEWEST_TURNS_IN_ONE_CASE
                && (part.chars().noneMatch(Character::isUpperCase)
                        || part.chars().noneMatch(Character::isLowerCase));
    }

    private static boolean isIdentifier(String word, int letters) {
        return !Character.isDigit(word.charAt(0))
                && !UNSPEAKABLE.matcher(word).find()
                && IDENTIFIER.matcher(word).matches()
                && letters
                        >= SHORTEST_SYLLABLE * LETTERS.matcher(word).results().count();
    }

    /** Counts how often small letters, capitals and digits take turns. */
    private static int turns(String word) {
        int turns = 0;
        for (int i = 1; i < word.length(); i++) {
            turns += Character.getType(word.charAt(i)) == Character.getType(word.charAt(i - 1)) ? 0 : 1;
        }
        return turns;
    }
}
