package dev.releaseaudit.k8s.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Computes with paths of the tree, which are relative and use {@code /}. */
final class Paths {

    private Paths() {}

    /** Tells whether a path lies in this folder or below; everything lies in the root, which is empty. */
    static boolean isWithin(String path, String folder) {
        return folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/");
    }

    /** Resolves a relative path against a folder; empty where it leaves the root or is absolute. */
    static Optional<String> resolve(String folder, String relative) {
        if (relative.startsWith("/")) {
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + "/" + relative).split("/", -1)) {
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
}
