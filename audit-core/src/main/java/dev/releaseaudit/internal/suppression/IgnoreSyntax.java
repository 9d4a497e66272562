package dev.releaseaudit.internal.suppression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What follows {@code audit:ignore} in a comment.
 *
 * @param rules the ids, or globs of ids
 * @param reason why; empty where none is given
 */
record IgnoreSyntax(List<String> rules, String reason) {

    static final String MARKER = "audit:ignore";

    /** Tells whether {@code audit:ignore} stands here, after any blanks. */
    static boolean startsAt(String text, int index) {
        int start = index;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start + MARKER.length();
        return text.startsWith(MARKER, start) && (end == text.length() || Character.isWhitespace(text.charAt(end)));
    }

    /** Reads {@code audit:ignore k8s/a, k8s/b -- reason}; empty where the comment is about something else. */
    static Optional<IgnoreSyntax> read(String comment) {
        if (!startsAt(comment, 0)) {
            return Optional.empty();
        }
        String rest = comment.strip().substring(MARKER.length());
        int dashes = rest.indexOf("--");
        String rules = dashes < 0 ? rest : rest.substring(0, dashes);
        String reason = dashes < 0 ? "" : rest.substring(dashes + 2).strip();
        return Optional.of(new IgnoreSyntax(words(rules), reason));
    }

    private static List<String> words(String rules) {
        return Stream.of(rules.split("[,\\s]")).filter(word -> !word.isEmpty()).toList();
    }
}
