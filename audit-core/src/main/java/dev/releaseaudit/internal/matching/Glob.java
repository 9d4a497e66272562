package dev.releaseaudit.internal.matching;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Is a pattern of names in which {@code *} stands for any characters and {@code ?} for one. Matching takes at most
 * the product of the two lengths, whatever the pattern.
 *
 * @param pattern the pattern as it was written
 */
public record Glob(String pattern) {

    private static final String ANY_FOLDERS = "**";

    /** Tells whether there is any wildcard in it. */
    public boolean isPattern() {
        return pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0;
    }

    /** Tells whether the whole name matches; {@code *} stands for a slash too. */
    public boolean matches(String name) {
        return matches(
                pattern.length(),
                name.length(),
                w -> pattern.charAt(w) == '*',
                (w, g) -> pattern.charAt(w) == '?' || pattern.charAt(w) == name.charAt(g));
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
        List<String> parts = parts(path);
        for (int depth = parts.size(); depth >= 0; depth--) {
            if (matches(
                    wanted.size(),
                    depth,
                    w -> wanted.get(w).equals(ANY_FOLDERS),
                    (w, g) -> new Glob(wanted.get(w)).matches(parts.get(g)))) {
                return OptionalInt.of(depth);
            }
        }
        return OptionalInt.empty();
    }

    private static List<String> parts(String path) {
        return Stream.of(path.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
    }

    /** Remembers the last star only: a later star makes what an earlier one took irrelevant. */
    private static boolean matches(int wanted, int given, IntPredicate star, Same same) {
        int w = 0;
        int g = 0;
        int lastStar = -1;
        int resume = 0;
        while (g < given) {
            if (w < wanted && star.test(w)) {
                lastStar = w++;
                resume = g;
            } else if (w < wanted && same.test(w, g)) {
                w++;
                g++;
            } else if (lastStar >= 0) {
                w = lastStar + 1;
                g = ++resume;
            } else {
                return false;
            }
        }
        while (w < wanted && star.test(w)) {
            w++;
        }
        return w == wanted;
    }

    /** Tells whether the element of the pattern stands for the element of the name. */
    private interface Same {

        boolean test(int wanted, int given);
    }
}
