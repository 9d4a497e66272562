package dev.releaseaudit.env.internal.loaders;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for patterns in the lines of a file; comments are left out, and a backslash continues a line. */
final class LineSearch {

    /** Longer lines are no text that people write. */
    private static final int LONGEST = 4_000;

    private LineSearch() {}

    /** Finds the first line that has a match, and the place of the match. */
    static Optional<Location> first(SourceFile file, Pattern pattern) {
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = pattern.matcher(bounded(lines.get(i)));
            if (!isComment(lines.get(i)) && matcher.find()) {
                return Optional.of(
                        Location.of(file.path(), i + 1, 1, lines.get(i).length() + 1));
            }
        }
        return Optional.empty();
    }

    /** Hands over each match, with the place of the line that it begins in. */
    static void each(SourceFile file, Pattern pattern, BiConsumer<MatchResult, Location> found) {
        List<String> lines = file.lines();
        int next;
        for (int i = 0; i < lines.size(); i = next) {
            StringBuilder whole = new StringBuilder(bounded(lines.get(i)));
            next = i + 1;
            while (whole.length() > 0
                    && whole.charAt(whole.length() - 1) == '\\'
                    && next < lines.size()
                    && whole.length() < LONGEST) {
                whole.setCharAt(whole.length() - 1, ' ');
                whole.append(bounded(lines.get(next++)));
            }
            if (!isComment(lines.get(i))) {
                Location at = Location.of(file.path(), i + 1, 1, lines.get(i).length() + 1);
                pattern.matcher(whole).results().forEach(match -> found.accept(match, at));
            }
        }
    }

    private static String bounded(String line) {
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    private static boolean isComment(String line) {
        String text = line.stripLeading();
        return text.startsWith("#") || text.startsWith("//");
    }
}
