package dev.releaseaudit.test;

import dev.releaseaudit.source.SourceTreeBuilder;

/**
 * Is one file of the tree that a {@link RuleTester} has judged, with caret lines in its text.
 *
 * @param path the path in the tree; one that ends with {@code /} is a folder, whose text is nothing but caret lines
 * @param markedText the content, with caret lines
 * @param tracked whether version control tracks it
 * @param executable whether it may be executed
 */
public record FileFixture(String path, String markedText, boolean tracked, boolean executable) {

    /** Returns this file as one that version control does not track; without this call it does. */
    public FileFixture untracked() {
        return new FileFixture(path, markedText, false, executable);
    }

    /** Returns this file as one that may be executed; without this call it may not. */
    public FileFixture executable(boolean mayBeExecuted) {
        return new FileFixture(path, markedText, tracked, mayBeExecuted);
    }

    /** Returns the path of the location of findings about it: a folder's without the slash, empty for the root. */
    String locationPath() {
        return folder() ? path.substring(0, path.length() - 1) : path;
    }

    MarkedText marked() {
        MarkedText marked = MarkedText.parse(locationPath(), markedText);
        if (folder() && !marked.text().isEmpty()) {
            throw new IllegalArgumentException("A folder has no text but caret lines: " + path);
        }
        return marked;
    }

    void addTo(SourceTreeBuilder tree) {
        if (!folder()) {
            tree.file(path, marked().text()).tracked(path, tracked).executable(path, executable);
        }
    }

    private boolean folder() {
        return path.endsWith("/");
    }
}
