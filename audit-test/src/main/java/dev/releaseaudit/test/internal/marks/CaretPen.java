package dev.releaseaudit.test.internal.marks;

/** Writes the caret line that would mark what was seen. */
final class CaretPen {

    private CaretPen() {}

    /** Returns the line, to stand under this one. */
    static String write(Seen seen, String lineAbove) {
        String opener = opener(seen.location().path());
        int column = seen.location().column();
        int width = Math.max(1, end(seen, lineAbove) - column);
        String marks = column - 1 > opener.length()
                ? opener + " ".repeat(column - 1 - opener.length()) + "^".repeat(width)
                : " ".repeat(column - 1) + opener + "^".repeat(Math.max(1, width - opener.length()));
        String message = seen.message().lines().findFirst().orElse("").strip();
        return marks + " " + seen.word() + ": " + message + (opener.equals("<!--") ? " -->" : "");
    }

    /** Returns the end of what was seen, or of the first of its lines. */
    private static int end(Seen seen, String lineAbove) {
        return seen.onOneLine() ? seen.location().endColumn() : lineAbove.length() + 1;
    }

    private static String opener(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "md", "markdown", "html", "xml" -> "<!--";
            case "json", "java", "kt", "js", "ts", "go" -> "//";
            default -> "#";
        };
    }
}
