package dev.releaseaudit.test;

/**
 * Is one file of the tree that a {@link RuleTester} has judged, with caret lines in its text.
 *
 * @param path the path in the tree; one that ends with {@code /} is a folder, {@code /} alone the root
 * @param markedText the content, with caret lines; of a folder, nothing but caret lines
 * @param tracked whether version control tracks it
 * @param executable whether it may be executed
 */
public record FileFixture(String path, String markedText, boolean tracked, boolean executable) {

    /** Returns this file as one that version control does not track; without this call it does. */
    public FileFixture untracked() {
        return new FileFixture(path, markedText, false, executable);
    }

    /** Returns this file as one that may be executed; without this call it may not. */
    public FileFixture mayBeExecuted() {
        return new FileFixture(path, markedText, tracked, true);
    }

    /** Tells whether this stands for a folder, so that findings about it can be marked. */
    public boolean folder() {
        return path.endsWith("/");
    }
}
