package dev.releaseaudit.test.internal.marks;

/**
 * A caret line at its place in a file.
 *
 * @param path the file
 * @param line the line that it speaks about
 * @param lineText that line
 * @param caret what it says
 */
public record Mark(String path, int line, String lineText, CaretLine caret) {

    /** Tells whether this speaks about what was observed. */
    boolean fits(Observation observed) {
        return caret.kind() == observed.kind()
                && path.equals(observed.location().path())
                && line == observed.location().line()
                && (caret.kind() == MarkKind.DIAGNOSTIC || fitsColumns(observed))
                && observed.message().contains(caret.part());
    }

    private boolean fitsColumns(Observation observed) {
        int column = observed.location().column();
        if (caret.column() != column) {
            return false;
        }
        if (caret.openEnd()) {
            return true;
        }
        return observed.onOneLine()
                ? caret.endColumn() == Math.max(column + 1, observed.location().endColumn())
                : caret.endColumn() <= Math.max(column + 1, lineText.length() + 1);
    }

    @Override
    public String toString() {
        String end = caret.openEnd() ? "" : "-" + caret.endColumn();
        return path + ":" + line + ":" + caret.column() + end + ": " + caret.kind() + ": " + caret.part();
    }
}
