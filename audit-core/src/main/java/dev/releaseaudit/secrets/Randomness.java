package dev.releaseaudit.secrets;

import java.util.regex.Pattern;

/** Tells what a machine drew at random from what a person wrote. */
final class Randomness {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 1_000;
    private static final double LEAST_BITS = 3.5;
    private static final double LEAST_BITS_OF_HEX = 3.0;

    private static final Pattern HEX = Pattern.compile("[0-9a-f]++|[0-9A-F]++");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+_-][A-Za-z0-9+/_.~-]*+={0,2}");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
    /** No path, no list, no code and nothing that is filled in. */
    private static final Pattern PASSWORD = Pattern.compile("[!-~&&[^/\\\\$(){}<>\\[\\],;:'\"`|]]++");

    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 64;
    private static final int ASCII = 128;

    /** Names have shorter parts with digits in them: {@code v2}, {@code k8s}, {@code us-east-1}. */
    private static final int SHORTEST_MIXED_PART = 8;

    private Randomness() {}

    static boolean isRandom(String value) {
        if (value.length() < SHORTEST
                || value.length() > LONGEST
                || UUID.matcher(value).matches()
                || Patterned.hasCounting(value)) {
            return false;
        }
        if (HEX.matcher(value).matches()) {
            return isMixed(value, 0, value.length()) && entropy(value) >= LEAST_BITS_OF_HEX;
        }
        return BASE64.matcher(value).matches() && hasMixedPart(value) && entropy(value) >= LEAST_BITS;
    }

    /** Tells whether a word has small letters, capitals, digits and signs, as generators of passwords are asked for. */
    static boolean isStrongPassword(String value) {
        return value.length() >= SHORTEST_PASSWORD
                && value.length() <= LONGEST_PASSWORD
                && PASSWORD.matcher(value).matches()
                && value.chars().anyMatch(Character::isUpperCase)
                && value.chars().anyMatch(Character::isLowerCase)
                && isMixed(value, 0, value.length());
    }

    /** Returns the bits of information that each character has on average, by Shannon. */
    static double entropy(String text) {
        int[] counts = new int[ASCII];
        int counted = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ASCII) {
                counts[text.charAt(i)]++;
                counted++;
            }
        }
        double bits = 0;
        for (int count : counts) {
            if (count > 0) {
                double share = (double) count / counted;
                bits -= share * Math.log(share) / Math.log(2);
            }
        }
        return bits;
    }

    private static boolean hasMixedPart(String value) {
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || !Character.isLetterOrDigit(value.charAt(i))) {
                if (i - start >= SHORTEST_MIXED_PART && isMixed(value, start, i)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** Tells whether letters and digits take turns; a word with a number behind it is something that people write. */
    private static boolean isMixed(String value, int start, int end) {
        int turns = 0;
        for (int i = start + 1; i < end; i++) {
            if (Character.isDigit(value.charAt(i)) != Character.isDigit(value.charAt(i - 1))) {
                turns++;
            }
        }
        return turns >= 2;
    }
}
