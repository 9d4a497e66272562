package dev.releaseaudit.env.style;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.EnvFile;
import java.util.stream.Stream;

/**
 * A line as dotenv-linter reads it: what stands before the first equals sign and what stands behind it. A value in quotes may
 * go on over several lines.
 *
 * @param entry the line
 * @param text its text without the line end
 */
public record StyleLine(EnvEntry entry, String text) {

    private static final String EXPORT = "export ";

    /** Returns the lines of a file that are neither blank nor comments; those of a script for a shell are not judged. */
    public static Stream<StyleLine> of(EnvFile file) {
        return file.isScript()
                ? Stream.of()
                : file.entries().stream()
                        .filter(entry -> isNoComment(entry) && entry.kind() != EnvEntry.Kind.BLANK)
                        .map(StyleLine::of);
    }

    public static StyleLine of(EnvEntry entry) {
        return new StyleLine(entry, text(entry));
    }

    public static boolean isNoComment(EnvEntry entry) {
        return entry.kind() != EnvEntry.Kind.COMMENT && entry.kind() != EnvEntry.Kind.COMMENTED;
    }

    /** Returns what an entry is written as, without the line end. */
    public static String text(EnvEntry entry) {
        String source = entry.source();
        int end = source.length();
        while (end > 0 && (source.charAt(end - 1) == '\n' || source.charAt(end - 1) == '\r')) {
            end--;
        }
        return source.substring(0, end);
    }

    public boolean hasSign() {
        return text.indexOf('=') >= 0;
    }

    /** Returns what stands before the equals sign, blanks and all; the whole line where there is none. */
    public String key() {
        String before = hasSign() ? text.substring(0, text.indexOf('=')) : text;
        return before.startsWith(EXPORT) ? before.substring(EXPORT.length()).stripLeading() : before;
    }

    /** Returns what stands behind the equals sign; empty where there is none. */
    public String value() {
        return text.substring(text.indexOf('=') < 0 ? text.length() : text.indexOf('=') + 1);
    }

    /** Tells whether the line begins with a letter or an underscore. */
    public boolean begins() {
        return Character.isLetter(text.charAt(0)) || text.charAt(0) == '_';
    }

    public boolean hasQuote() {
        return value().indexOf('"') >= 0 || value().indexOf('\'') >= 0;
    }

    /** Tells whether quotes are around the whole value. */
    public boolean isQuoted() {
        String value = value().strip();
        return isAround(value, '"') || isAround(value, '\'');
    }

    public boolean isSingleQuoted() {
        return isAround(value().strip(), '\'');
    }

    private static boolean isAround(String value, char quote) {
        return value.length() > 1 && value.charAt(0) == quote && value.charAt(value.length() - 1) == quote;
    }
}
