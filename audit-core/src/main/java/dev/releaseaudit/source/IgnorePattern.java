package dev.releaseaudit.source;

import java.util.Optional;

/**
 * A line of an ignore file.
 *
 * @param negated whether it takes back what an earlier line left out
 * @param onlyFolders whether it speaks about folders only
 * @param anchored whether it is compared with the path from the folder of its file, rather than with the name alone
 * @param glob what it is compared by
 */
record IgnorePattern(boolean negated, boolean onlyFolders, boolean anchored, IgnoreGlob glob) {

    /** Returns the pattern that a line holds; a comment or an empty line holds none. */
    static Optional<IgnorePattern> of(String line) {
        String pattern = line.startsWith("#") ? "" : withoutTrailingSpaces(line);
        boolean negated = pattern.startsWith("!");
        if (negated) {
            pattern = pattern.substring(1);
        }
        boolean onlyFolders = pattern.endsWith("/");
        if (onlyFolders) {
            pattern = pattern.substring(0, pattern.length() - 1);
        }
        if (pattern.isEmpty()) {
            return Optional.empty();
        }
        boolean anchored = pattern.indexOf('/') >= 0;
        String compared = pattern.startsWith("/") ? pattern.substring(1) : pattern;
        return Optional.of(new IgnorePattern(negated, onlyFolders, anchored, IgnoreGlob.of(compared, anchored)));
    }

    /**
     * Tells whether this pattern speaks about a file or folder.
     *
     * @param path the path from the folder of the ignore file
     * @param folder whether it is a folder
     */
    boolean matches(String path, boolean folder) {
        if (onlyFolders && !folder) {
            return false;
        }
        return glob.matches(anchored ? path : path.substring(path.lastIndexOf('/') + 1));
    }

    private static String withoutTrailingSpaces(String line) {
        int end = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            }
            if (c != ' ') {
                end = Math.min(i + 1, line.length());
            }
        }
        return line.substring(0, end);
    }
}
