package dev.releaseaudit.internal.matching;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A pattern of names in which {@code *} stands for any characters and {@code ?} for one. It is matched in one pass over the
 * name, and takes at most the product of the two lengths, whatever the pattern.
 *
 * @param pattern the pattern as it was written
 */
public record Glob(String pattern) {

    private static final String ANY_FOLDERS = "**";

    /** Tells whether there is any wildcard in it. */
    public boolean isPattern() {
        return pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0;
    }

    /** Returns it as a path from the root, without what means the same there. */
    public String path() {
        List<String> parts = parts(pattern);
        return parts.isEmpty() ? "." : String.join("/", parts);
    }

    /** Tells whether the whole name matches; {@code *} stands for a slash too. */
    public boolean matches(String name) {
        return matches(pattern, name);
    }

    /**
     * Tells whether the path, or a folder that it lies in, matches from the root on. {@code *} stays within one part of
     * the path; a part {@code **} stands for any number of folders.
     */
    public boolean coversPath(String path) {
        return depthIn(path).isPresent();
    }

    /** Returns how many parts the longest folder or path has that covers this path; empty where none does. */
    public OptionalInt depthIn(String path) {
        List<String> wanted = parts(pattern);
        List<String> given = parts(path);
        OptionalInt deepest = OptionalInt.empty();
        BitSet reached = new BitSet();
        reached.set(0);
        for (int depth = 0; depth <= given.size() && !reached.isEmpty(); depth++) {
            overAnyFolders(wanted, reached);
            if (reached.get(wanted.size())) {
                deepest = OptionalInt.of(depth);
            }
            if (depth < given.size()) {
                reached = after(wanted, reached, given.get(depth));
            }
        }
        return deepest;
    }

    /** Adds the places of the pattern that are reached where {@code **} stands for no folder. */
    private static void overAnyFolders(List<String> wanted, BitSet reached) {
        for (int at = reached.nextSetBit(0); at >= 0 && at < wanted.size(); at = reached.nextSetBit(at + 1)) {
            if (wanted.get(at).equals(ANY_FOLDERS)) {
                reached.set(at + 1);
            }
        }
    }

    private static BitSet after(List<String> wanted, BitSet reached, String part) {
        BitSet next = new BitSet();
        for (int at = reached.nextSetBit(0); at >= 0 && at < wanted.size(); at = reached.nextSetBit(at + 1)) {
            if (wanted.get(at).equals(ANY_FOLDERS)) {
                next.set(at);
            } else if (matches(wanted.get(at), part)) {
                next.set(at + 1);
            }
        }
        return next;
    }

    private static List<String> parts(String path) {
        return Stream.of(path.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
    }

    /** Remembers the last star only: a later star makes what an earlier one took irrelevant. */
    private static boolean matches(String wanted, String given) {
        int w = 0;
        int g = 0;
        int lastStar = -1;
        int resume = 0;
        while (g < given.length()) {
            char next = w < wanted.length() ? wanted.charAt(w) : 0;
            if (w < wanted.length() && next == '*') {
                lastStar = w++;
                resume = g;
            } else if (w < wanted.length() && (next == '?' || next == given.charAt(g))) {
                w++;
                g++;
            } else if (lastStar >= 0) {
                w = lastStar + 1;
                g = ++resume;
            } else {
                return false;
            }
        }
        while (w < wanted.length() && wanted.charAt(w) == '*') {
            w++;
        }
        return w == wanted.length();
    }
}
