package dev.releaseaudit.secrets;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes credentials from templates, so that nothing that looks real lies in the repository and alarms a scanner. */
final class Sample {

    private static final Pattern HOLE = Pattern.compile("\\{([a-zA-Z2]):(\\d+)}|\\{u}");
    private static final String LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private Sample() {}

    /** Fills the holes of a template, always in the same way; {@code \n} is a line feed. */
    static String of(String template) {
        Random random = new Random(template.hashCode());
        Matcher holes =
                HOLE.matcher(template.replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\"));
        return holes.replaceAll(hole -> Matcher.quoteReplacement(
                hole.group(1) == null
                        ? uuid(random)
                        : draw(alphabet(hole.group(1).charAt(0)), Integer.parseInt(hole.group(2)), random)));
    }

    private static String alphabet(char name) {
        return switch (name) {
            case 'A' -> LETTERS_AND_DIGITS;
            case 'w' -> LETTERS_AND_DIGITS + "_-";
            case 'B' -> LETTERS_AND_DIGITS + "+/";
            case 'h' -> "0123456789abcdef";
            case 'd' -> "123456789";
            case 'D' -> "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
            case 'U' -> "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
            case '2' -> "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
            default -> throw new IllegalArgumentException("no alphabet " + name);
        };
    }

    /** Draws characters; the first and the last are letters or digits, as a dash at an end would be no part of a word. */
    private static String draw(String alphabet, int length, Random random) {
        StringBuilder drawn = new StringBuilder();
        while (drawn.length() < length) {
            char c = alphabet.charAt(random.nextInt(alphabet.length()));
            boolean end = drawn.length() == 0 || drawn.length() == length - 1;
            if (!end || Character.isLetterOrDigit(c)) {
                drawn.append(c);
            }
        }
        return drawn.toString();
    }

    private static String uuid(Random random) {
        String hex = alphabet('h');
        return String.join(
                "-",
                draw(hex, 8, random),
                draw(hex, 4, random),
                draw(hex, 4, random),
                draw(hex, 4, random),
                draw(hex, 12, random));
    }
}
