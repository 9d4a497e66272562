package dev.releaseaudit.k8s.kustomize.print;

import java.util.ArrayList;
import java.util.List;

/** Breaks a long text at blanks where the library does that kustomize prints with: at the first one past the width. */
final class LineFolding {

    private static final int WIDTH = 80;

    private final String indent;
    private final char quote;
    private final List<String> lines = new ArrayList<>();
    private StringBuilder line;

    private LineFolding(String start, String indent, char quote) {
        this.line = new StringBuilder(start);
        this.indent = indent;
        this.quote = quote;
    }

    /**
     * Returns a text in lines.
     *
     * @param start what stands before it on its first line
     * @param text the text as it is printed on one line, with its quotes
     * @param indent how far the other lines are indented
     */
    static List<String> fold(String start, String text, int indent) {
        if (start.length() + text.length() <= WIDTH) {
            return List.of(start + text);
        }
        LineFolding folding = new LineFolding(start, " ".repeat(indent), text.charAt(0));
        folding.add(text);
        return folding.lines;
    }

    private void add(String text) {
        boolean quoted = quote == '"' || quote == '\'';
        int first = quoted ? 1 : 0;
        int last = quoted ? text.length() - 2 : text.length() - 1;
        boolean afterBlank = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = text.charAt(i) == ' ' && i >= first && i <= last;
            boolean blankFollows = i < last && text.charAt(i + 1) == ' ';
            if (blank && !afterBlank && isWide() && mayBreak(i > first && i < last, blankFollows)) {
                lines.add(line.toString());
                line = new StringBuilder(indent + (blankFollows ? "\\" : ""));
            } else {
                line.append(text.charAt(i));
            }
            afterBlank = blank;
        }
        lines.add(line.toString());
    }

    private boolean isWide() {
        return line.codePointCount(0, line.length()) > WIDTH;
    }

    private boolean mayBreak(boolean inside, boolean blankFollows) {
        return quote == '"' ? inside : !blankFollows && (inside || quote != '\'');
    }
}
