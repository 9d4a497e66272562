package dev.releaseaudit.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Is the tree of files that is audited: a folder, or files in memory.
 *
 * <p>Names are case-sensitive and as stored, whatever the file system does. Nothing outside the root is ever read. Immutable
 * but for the content of files, which is read when it is first asked for; safe to share between threads.
 */
public final class SourceTree {
    // filled by the developer of the source floor: see the methods below

    /**
     * Returns the tree under a folder, with the standard options.
     *
     * @throws AuditInputException where there is no such folder, or it cannot be read
     */
    public static SourceTree of(Path root) {
        throw new UnsupportedOperationException();
    }

    /** Returns a tree in memory from paths and texts. */
    public static SourceTree of(Map<String, String> texts) {
        throw new UnsupportedOperationException();
    }

    /** Returns the files, sorted by path. */
    public List<SourceFile> files() {
        throw new UnsupportedOperationException();
    }

    /** Returns the file at exactly this path. */
    public Optional<SourceFile> file(String path) {
        throw new UnsupportedOperationException();
    }

    /** Returns the files in this folder and below, sorted by path. */
    public List<SourceFile> under(String folder) {
        throw new UnsupportedOperationException();
    }

    /** Returns the files directly in this folder, sorted by path. */
    public List<SourceFile> in(String folder) {
        throw new UnsupportedOperationException();
    }

    /** Tells whether a file or folder has exactly this path (empty: the root), including files whose content is not there. */
    public boolean exists(String path) {
        throw new UnsupportedOperationException();
    }

    /** Tells whether this is a folder. */
    public boolean isFolder(String path) {
        throw new UnsupportedOperationException();
    }

    /** Tells whether the ignore files of the tree leave this path out, whether or not it exists. */
    public boolean ignores(String path) {
        throw new UnsupportedOperationException();
    }

    /** Returns what was left out and why, sorted. */
    public List<Diagnostic> diagnostics() {
        throw new UnsupportedOperationException();
    }
}
