package dev.releaseaudit.test;

import dev.releaseaudit.test.internal.marks.MarkedFile;

/** One file of the tree that a {@link RuleTester} has judged, with caret lines in its text. Immutable. */
public final class FileFixture {

    private final MarkedFile file;

    FileFixture(MarkedFile file) {
        this.file = file;
    }

    /** Returns this file as one that version control does not track; without this call it does. */
    public FileFixture untracked() {
        return new FileFixture(file.untracked());
    }

    /** Returns this file as one that may be executed; without this call it may not. */
    public FileFixture mayBeExecuted() {
        return new FileFixture(file.mayBeExecuted());
    }

    MarkedFile file() {
        return file;
    }

    /** Returns the path and the text. */
    @Override
    public String toString() {
        return file.path() + "\n" + file.markedText();
    }
}
