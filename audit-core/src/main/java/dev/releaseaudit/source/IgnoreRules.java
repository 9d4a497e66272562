package dev.releaseaudit.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the ignore files of a tree and says what they leave out. A file further down says the last word. */
final class IgnoreRules {

    private final Map<String, List<IgnorePattern>> byFolder = new HashMap<>();
    private List<IgnorePattern> everywhere = List.of();

    /** Adds the text of the ignore file in this folder. */
    void add(String folder, String text) {
        byFolder.put(bytes(folder), parse(text));
    }

    /** Sets the patterns that hold where no ignore file of the tree says otherwise. */
    void everywhere(String text) {
        everywhere = parse(text);
    }

    /** Tells whether a path, or a folder that it is in, is left out. */
    boolean ignores(String path, boolean folder) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (excludes(path.substring(0, slash), true)) {
                return true;
            }
        }
        return excludes(path, folder);
    }

    /** Tells whether a path is left out, given that no folder that it is in is. */
    boolean excludes(String path, boolean folder) {
        String wanted = bytes(path);
        int end = wanted.length();
        while (end > 0) {
            end = Math.max(0, wanted.lastIndexOf('/', end - 1));
            List<IgnorePattern> patterns = byFolder.get(wanted.substring(0, end));
            Optional<Boolean> decision = decide(patterns, wanted.substring(end == 0 ? 0 : end + 1), folder);
            if (decision.isPresent()) {
                return decision.get();
            }
        }
        return decide(everywhere, wanted, folder).orElse(false);
    }

    /**
     * Returns a text whose chars are the bytes of the given one in UTF-8: version control compares bytes, so that {@code ?}
     * stands for one byte.
     */
    static String bytes(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        return ascii ? text : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static Optional<Boolean> decide(@Nullable List<IgnorePattern> patterns, String path, boolean folder) {
        if (patterns != null) {
            for (IgnorePattern pattern : patterns) {
                if (pattern.matches(path, folder)) {
                    return Optional.of(!pattern.negated());
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the patterns of a file, the last line first, since it is the one that counts. */
    private static List<IgnorePattern> parse(String text) {
        var patterns = new ArrayList<IgnorePattern>();
        for (String line :
                bytes(text.startsWith("\uFEFF") ? text.substring(1) : text).split("\n", -1)) {
            IgnorePattern.of(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
                    .ifPresent(patterns::add);
        }
        Collections.reverse(patterns);
        return List.copyOf(patterns);
    }
}
