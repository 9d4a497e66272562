package dev.releaseaudit.test.internal.marks;

/**
 * A file of a fixture as its author wrote it.
 *
 * @param path the path in the tree; one that ends with {@code /} is a folder, {@code /} alone the root
 * @param markedText the content, with caret lines; of a folder, nothing but caret lines
 * @param wrapping what stands around the content in the file
 * @param tracked whether version control tracks it
 * @param executable whether it may be executed
 */
public record MarkedFile(String path, String markedText, Wrapping wrapping, boolean tracked, boolean executable) {

    /** Returns a file that version control tracks and that may not be executed. */
    public static MarkedFile of(String path, String markedText, Wrapping wrapping) {
        return new MarkedFile(path, markedText, wrapping, true, false);
    }

    /** Returns this file as one that version control does not track. */
    public MarkedFile untracked() {
        return new MarkedFile(path, markedText, wrapping, false, executable);
    }

    /** Returns this file as one that may be executed. */
    public MarkedFile mayBeExecuted() {
        return new MarkedFile(path, markedText, wrapping, tracked, true);
    }

    /** Tells whether this stands for a folder, so that findings about it can be marked. */
    boolean folder() {
        return path.endsWith("/");
    }

    /**
     * Takes the caret lines out.
     *
     * @throws IllegalArgumentException where one is malformed, or a folder has text
     */
    MarkedText parse() {
        MarkedText marked = MarkedText.parse(folder() ? path.substring(0, path.length() - 1) : path, markedText);
        if (folder() && !marked.text().isEmpty()) {
            throw new IllegalArgumentException("A folder has no text but caret lines: " + path);
        }
        return marked;
    }
}
