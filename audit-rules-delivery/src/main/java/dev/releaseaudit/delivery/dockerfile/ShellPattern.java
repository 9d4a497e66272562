package dev.releaseaudit.delivery.dockerfile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Matches the patterns of {@code ${name#pattern}} and its like. */
final class ShellPattern {

    private static final int LONGEST = 500;

    private ShellPattern() {}

    /** Returns a value without the shortest part at its start that matches; a pattern that begins with {@code #} takes the longest. */
    static String withoutPrefix(String value, String pattern) {
        boolean longest = pattern.startsWith("#");
        Matcher found = matcher(longest ? pattern.substring(1) : pattern, longest, value);
        return found.lookingAt() ? value.substring(found.end()) : value;
    }

    /** Returns a value without the shortest part at its end that matches; a pattern that begins with {@code %} takes the longest. */
    static String withoutSuffix(String value, String pattern) {
        boolean longest = pattern.startsWith("%");
        String reversed = reversed(longest ? pattern.substring(1) : pattern);
        String backwards = new StringBuilder(value).reverse().toString();
        Matcher found = matcher(reversed, longest, backwards);
        return found.lookingAt()
                ? new StringBuilder(backwards.substring(found.end())).reverse().toString()
                : value;
    }

    /** Returns a value with another text where the pattern matches. */
    static String replace(String value, String pattern, String replacement, boolean all) {
        Matcher found = matcher(pattern, true, value);
        return all
                ? found.replaceAll(Matcher.quoteReplacement(replacement))
                : found.replaceFirst(Matcher.quoteReplacement(replacement));
    }

    private static Matcher matcher(String pattern, boolean longest, String value) {
        if (pattern.length() > LONGEST || value.length() > 20 * LONGEST) {
            throw new BrokenDockerfileException("a pattern, or what it is compared with, is too long to compare");
        }
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '*') {
                regex.append(longest ? ".*" : ".*?");
            } else if (c == '?') {
                regex.append('.');
            } else if (c == '\\') {
                char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
                if (next == '}' || next == '/') {
                    continue;
                }
                if ("*?\\".indexOf(next) < 0) {
                    throw new BrokenDockerfileException("a pattern escapes what needs no escape");
                }
                regex.append('\\').append(next);
                i++;
            } else if ("[]{}.+()|^$".indexOf(c) >= 0) {
                regex.append('\\').append(c);
            } else {
                regex.append(c);
            }
        }
        return Pattern.compile(regex.toString()).matcher(value);
    }

    private static String reversed(String pattern) {
        StringBuilder reversed = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '\\' && i + 1 < pattern.length()) {
                reversed.insert(0, pattern.charAt(i + 1)).insert(0, '\\');
                i++;
            } else {
                reversed.insert(0, pattern.charAt(i));
            }
        }
        return reversed.toString();
    }
}
