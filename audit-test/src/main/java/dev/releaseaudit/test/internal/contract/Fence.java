package dev.releaseaudit.test.internal.contract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that opens a block of code.
 *
 * @param marks the backticks or tildes
 * @param path what follows the language: the path of the file, empty where there is none
 */
record Fence(String marks, String path) {

    private static final Pattern OPENING = Pattern.compile("(?<marks>`{3,}|~{3,})\\s*(?<language>\\S*)\\s*(?<path>.*)");

    static Optional<Fence> openedBy(String line) {
        Matcher matcher = OPENING.matcher(line);
        return matcher.matches()
                ? Optional.of(
                        new Fence(matcher.group("marks"), matcher.group("path").strip()))
                : Optional.empty();
    }

    boolean closedBy(String line) {
        String text = line.strip();
        return text.startsWith(marks) && text.chars().allMatch(c -> c == marks.charAt(0));
    }
}
