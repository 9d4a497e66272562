package dev.releaseaudit.source;

import java.util.List;

/**
 * Is one file of a {@link SourceTree}. Its content is read when it is first asked for, and then kept. Safe to share
 * between threads.
 */
public final class SourceFile implements Located {
    // filled by the developer of the source floor: see the methods below

    /** Returns the path relative to the root, with {@code /} between folders, in the case in which it is stored. */
    public String path() {
        throw new UnsupportedOperationException();
    }

    /** Returns the last part of the path. */
    public String name() {
        throw new UnsupportedOperationException();
    }

    /** Returns the folder's path; empty for a file at the root. */
    public String folder() {
        throw new UnsupportedOperationException();
    }

    /** Returns what follows the last dot of the name, in lower case; empty where there is none. */
    public String extension() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the content as text, without a byte order mark and with its line ends as they are.
     *
     * @throws UnreadableFileException where the file is not valid UTF-8 (or UTF-16 with a byte order mark), is longer than the
     *     limit, or cannot be read
     */
    public String text() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the content as lines without their ends ({@code \n}, {@code \r\n} or {@code \r}).
     *
     * @throws UnreadableFileException as {@link #text()}
     */
    public List<String> lines() {
        throw new UnsupportedOperationException();
    }

    /**
     * Tells whether version control tracks this file. Outside version control every file counts as tracked, so that
     * "committed" means what would be committed.
     */
    public boolean tracked() {
        throw new UnsupportedOperationException();
    }

    /** Tells whether the file may be executed: by the index of version control, else by the file system. */
    public boolean executable() {
        throw new UnsupportedOperationException();
    }

    /** Tells whether somebody asked for the content yet, which is whether the audit looked at this file. */
    public boolean isRead() {
        throw new UnsupportedOperationException();
    }

    /** Returns the location of the file as a whole. */
    @Override
    public Location location() {
        return Location.of(path());
    }
}
