package dev.releaseaudit.docs.links;

import dev.releaseaudit.source.SourceFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path with lines, as documents cite them.
 *
 * @param path the path as it is written
 * @param from the first line
 * @param to the last line
 */
public record LineCitation(String path, long from, long to) {

    private static final Pattern SUFFIX =
            Pattern.compile("(?:#L|:)(\\d{1,9})(?:C\\d{1,9})?(?:-L?(\\d{1,9})(?:C\\d{1,9})?)?$");
    private static final Pattern BRACKET = Pattern.compile("†L(\\d{1,9})(?:-L?(\\d{1,9}))?$");

    /** Reads {@code path#L3}, {@code path#L3-L9}, {@code path:3} or {@code path:3-9}. */
    public static Optional<LineCitation> ofSuffix(String text) {
        boolean digit = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
        return digit ? read(SUFFIX.matcher(text), text) : Optional.empty();
    }

    /** Reads what stands between {@code 【F:} and {@code 】}. */
    public static Optional<LineCitation> ofBracket(String text) {
        return read(BRACKET.matcher(text), text);
    }

    private static Optional<LineCitation> read(Matcher lines, String text) {
        if (text.length() > 1_000 || !lines.find()) {
            return Optional.empty();
        }
        long from = Long.parseLong(lines.group(1));
        long to = lines.group(2) == null ? from : Long.parseLong(lines.group(2));
        return Optional.of(new LineCitation(text.substring(0, lines.start()), from, to));
    }

    /** Says what is wrong with the lines in this file; empty where they are there. */
    public Optional<String> problem(SourceFile file) {
        int count = file.lines().size();
        if (from < 1 || to < from) {
            return Optional.of("line " + from + " to " + to + " is no range");
        }
        return to > count
                ? Optional.of(file.path() + " has " + count + (count == 1 ? " line" : " lines"))
                : Optional.empty();
    }
}
