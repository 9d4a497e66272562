package dev.releaseaudit.secrets;

import java.util.regex.Pattern;

/** Recognises values that nobody drew at random: one character again and again, or a sequence. */
final class Patterned {

    private static final Pattern EXES =
            Pattern.compile("(?<![A-Za-z0-9])(?:[a-z]{2,6}[_-])?(?:x{3,}+|X{3,}+)(?![A-Za-z0-9])");
    private static final Pattern STARS = Pattern.compile("(?<![*/])\\*{3,}+(?![*/])");
    private static final Pattern ELLIPSIS = Pattern.compile("[A-Za-z0-9_+-]{0,24}+(?:\\.\\.\\.|…)[A-Za-z0-9]{0,6}");
    private static final Pattern NIL =
            Pattern.compile("0{8}-0{4}-0{4}-0{4}-0{12}|[fF]{8}-[fF]{4}-[fF]{4}-[fF]{4}-[fF]{12}");
    private static final Pattern WORDS =
            Pattern.compile("(?:deadbeef|cafebabe|badc0ffee|c0ffee|0123456789abcdef|abc123|123abc|1234|abcd)++");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{32,128}");
    private static final int SHORTEST_REPEAT = 8;
    private static final int SHORTEST_SEQUENCE = 9;
    private static final int SHORTEST_COUNTING = 8;
    private static final int LONGEST_PERIOD = 16;

    private Patterned() {}

    static boolean isRepeated(String value) {
        String text = value.strip();
        return isOneCharacter(tail(text))
                || (text.length() <= 200
                        && (EXES.matcher(text).find()
                                || STARS.matcher(text).find()
                                || ELLIPSIS.matcher(text).matches()));
    }

    static boolean isNil(String value) {
        return NIL.matcher(value.strip()).matches();
    }

    static boolean isSequence(String value) {
        String text = tail(value.strip());
        String plain = text.replace("-", "").replace("_", "");
        return (plain.length() >= SHORTEST_SEQUENCE && ascends(plain))
                || (plain.length() >= SHORTEST_REPEAT && WORDS.matcher(plain).matches())
                || (DIGEST.matcher(text).matches() && isRegular(text));
    }

    /** Tells whether somebody counted, or said the alphabet, somewhere in the text. */
    static boolean hasCounting(String text) {
        int run = 1;
        for (int i = 1; i < text.length() && run < SHORTEST_COUNTING; i++) {
            run = follows(text.charAt(i - 1), text.charAt(i)) ? run + 1 : 1;
        }
        return run >= SHORTEST_COUNTING;
    }

    /** Takes what follows the last prefix, so that {@code sha256:111…} is judged by its digits. */
    private static String tail(String text) {
        int at = Math.max(text.lastIndexOf(':'), text.lastIndexOf('@'));
        String tail = text.substring(at + 1);
        int dash = Math.max(tail.lastIndexOf('-'), tail.lastIndexOf('_'));
        String last = tail.substring(dash + 1);
        return last.length() >= SHORTEST_REPEAT && !tail.chars().allMatch(Patterned::isSequenceCharacter) ? last : tail;
    }

    private static boolean isSequenceCharacter(int c) {
        return c == '-' || c == '_' || Character.digit(c, 16) >= 0;
    }

    private static boolean isOneCharacter(String text) {
        char first = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-') {
                continue;
            }
            if (first == 0) {
                first = c;
            } else if (c != first) {
                return false;
            }
            count++;
        }
        boolean letter = first == '*' || (first < 128 && Character.isLetterOrDigit(first));
        return count >= SHORTEST_REPEAT && letter && !isNil(text);
    }

    /** Tells whether the text is made of runs, at least four long, in which each character follows the one before. */
    private static boolean ascends(String text) {
        int run = 1;
        for (int i = 1; i < text.length(); i++) {
            if (follows(text.charAt(i - 1), text.charAt(i))) {
                run++;
            } else if (run < 4) {
                return false;
            } else {
                run = 1;
            }
        }
        return run >= 3 && Character.isLetterOrDigit(text.charAt(0));
    }

    private static boolean follows(char before, char after) {
        return after == before + 1 || (before == '9' && after == '0');
    }

    /** Tells whether a digest has fewer than five different digits, or repeats itself. */
    private static boolean isRegular(String digest) {
        if (digest.chars().distinct().count() < 5) {
            return true;
        }
        for (int period = 1; period <= LONGEST_PERIOD; period++) {
            if (digest.length() >= 2 * period && digest.startsWith(digest.substring(period))) {
                return true;
            }
        }
        return false;
    }
}
