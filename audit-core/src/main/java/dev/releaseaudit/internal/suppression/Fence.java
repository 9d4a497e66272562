package dev.releaseaudit.internal.suppression;

/** Follows the code fences of a Markdown document, line by line. */
final class Fence {

    private static final int SHORTEST = 3;

    private String open = "";

    /** Takes the next line and tells whether it is part of a code fence. */
    boolean holds(String line) {
        String text = line.strip();
        String marker = marker(text);
        if (open.isEmpty()) {
            open = marker;
            return !marker.isEmpty();
        }
        if (marker.startsWith(open) && marker.length() == text.length()) {
            open = "";
        }
        return true;
    }

    private static String marker(String text) {
        char mark = text.isEmpty() ? ' ' : text.charAt(0);
        if (mark != '`' && mark != '~') {
            return "";
        }
        int end = 1;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        boolean inlineCode = mark == '`' && text.indexOf('`', end) >= 0;
        return end < SHORTEST || inlineCode ? "" : text.substring(0, end);
    }
}
