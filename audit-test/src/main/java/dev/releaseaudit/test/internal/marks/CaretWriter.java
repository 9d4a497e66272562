package dev.releaseaudit.test.internal.marks;

/** Writes the caret line that would mark an observation. */
final class CaretWriter {

    private CaretWriter() {}

    /** Returns the line, to stand under this one. */
    static String write(Observation observed, String lineAbove) {
        String opener = opener(observed.location().path());
        int column = observed.location().column();
        int width = Math.max(1, end(observed, lineAbove) - column);
        String marks = column - 1 > opener.length()
                ? opener + " ".repeat(column - 1 - opener.length()) + "^".repeat(width)
                : " ".repeat(column - 1) + opener + "^".repeat(Math.max(1, width - opener.length()));
        String message = observed.message().lines().findFirst().orElse("").strip();
        return marks + " " + observed.kind() + ": " + message + (opener.equals("<!--") ? " -->" : "");
    }

    /** Returns the end of what was observed, or of the first of its lines. */
    private static int end(Observation observed, String lineAbove) {
        return observed.onOneLine() ? observed.location().endColumn() : lineAbove.length() + 1;
    }

    private static String opener(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "md", "markdown", "html", "xml" -> "<!--";
            case "json", "java", "kt", "js", "ts", "go" -> "//";
            default -> "#";
        };
    }
}
