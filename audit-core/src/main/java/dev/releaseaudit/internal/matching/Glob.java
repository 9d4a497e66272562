package dev.releaseaudit.internal.matching;

import java.util.List;
import java.util.function.BiPredicate;

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
        return matches(characters(pattern), characters(name), "*", Glob::sameCharacter);
    }

    /**
     * Tells whether the path, or a folder that it lies in, matches from the root on. {@code *} stays within one part of
     * the path; a part {@code **} stands for any number of folders.
     */
    public boolean coversPath(String path) {
        List<String> wanted = parts(pattern);
        List<String> parts = parts(path);
        for (int length = parts.size(); length > 0; length--) {
            if (matches(wanted, parts.subList(0, length), ANY_FOLDERS, (p, part) -> new Glob(p).matches(part))) {
                return true;
            }
        }
        return wanted.isEmpty();
    }

    private static boolean sameCharacter(String wanted, String character) {
        return wanted.equals("?") || wanted.equals(character);
    }

    private static List<String> characters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/")).stream()
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
    }

    /** Remembers the last star only: a later star makes what an earlier one took irrelevant. */
    private static boolean matches(
            List<String> wanted, List<String> given, String star, BiPredicate<String, String> same) {
        int w = 0;
        int g = 0;
        int lastStar = -1;
        int resume = 0;
        while (g < given.size()) {
            if (w < wanted.size() && wanted.get(w).equals(star)) {
                lastStar = w++;
                resume = g;
            } else if (w < wanted.size() && same.test(wanted.get(w), given.get(g))) {
                w++;
                g++;
            } else if (lastStar >= 0) {
                w = lastStar + 1;
                g = ++resume;
            } else {
                return false;
            }
        }
        while (w < wanted.size() && wanted.get(w).equals(star)) {
            w++;
        }
        return w == wanted.size();
    }
}
