package dev.releaseaudit.test.internal.marks;

/**
 * Is a caret line at its place in a file.
 *
 * @param path the file
 * @param line the line that it speaks about
 * @param lineText that line
 * @param caret what it says
 */
public record Mark(String path, int line, String lineText, CaretLine caret) {

    /** Tells whether this speaks about what was seen. */
    boolean fits(Seen seen) {
        return caret.word() == seen.word()
                && path.equals(seen.location().path())
                && line == seen.location().line()
                && (caret.word() == Word.DIAGNOSTIC || fitsColumns(seen))
                && seen.message().contains(caret.part());
    }

    private boolean fitsColumns(Seen seen) {
        int column = seen.location().column();
        if (caret.column() != column) {
            return false;
        }
        if (caret.openEnd()) {
            return true;
        }
        return seen.onOneLine()
                ? caret.endColumn() == Math.max(column + 1, seen.location().endColumn())
                : caret.endColumn() <= Math.max(column + 1, lineText.length() + 1);
    }

    @Override
    public String toString() {
        String end = caret.openEnd() ? "" : "-" + caret.endColumn();
        return path + ":" + line + ":" + caret.column() + end + ": " + caret.word() + ": " + caret.part();
    }
}
