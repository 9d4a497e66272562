package dev.releaseaudit.internal.pages;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A file that a page shows as an example.
 *
 * @param language the language of the block of code
 * @param path the path of the file
 */
record PageExample(String language, String path) {

    private static final Pattern BLOCK = Pattern.compile(
            "(?ms)^(?<fence>`{3,}|~{3,})(?<language>\\w++)[ \\t]++(?<path>[^\\n]*[^/\\n])$(?<text>.*?)^\\k<fence>");
    private static final String VIOLATION = "^ violates:";

    /** Returns the first file in which a violation is marked, or else the first of all; empty where the page shows none. */
    static Optional<PageExample> of(String page) {
        List<MatchResult> blocks = BLOCK.matcher(page).results().toList();
        return blocks.stream()
                .filter(block -> block.group(4).contains(VIOLATION))
                .findFirst()
                .or(() -> blocks.stream().findFirst())
                .map(block -> new PageExample(block.group(2), block.group(3).strip()));
    }
}
