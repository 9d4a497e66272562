package dev.releaseaudit.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Reckons with paths of a {@link SourceTree}: relative to its root, {@code /} between folders, empty for the root itself. Whether
 * a path exists is the tree's to say.
 */
public final class TreePaths {

    private TreePaths() {}

    /** Returns the folder of a file. */
    public static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Returns the last part of a path. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Tells whether a path is this folder or lies in it; everything lies in the root. */
    public static boolean isWithin(String path, String folder) {
        return folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/");
    }

    /**
     * Returns where a path leads from a folder; empty where it leaves the root. One that begins with {@code /} starts at the root,
     * as links of a repository do.
     */
    public static Optional<String> resolve(String folder, String path) {
        if (isPlain(path)) {
            return Optional.of(folder.isEmpty() ? path : folder + "/" + path);
        }
        Deque<String> parts = new ArrayDeque<>();
        String whole = path.startsWith("/") ? path : folder + "/" + path;
        for (String part : whole.split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** Tells whether no part of the path is empty or begins with a dot. */
    private static boolean isPlain(String path) {
        return !path.isEmpty()
                && path.charAt(0) != '/'
                && path.charAt(0) != '.'
                && !path.endsWith("/")
                && !path.contains("//")
                && !path.contains("/.");
    }
}
