package dev.releaseaudit.env.dialect.text;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.source.Location;
import java.util.Arrays;

/** A text in the form in which a loader sees it; it knows where each character is in the file. */
public final class MappedText {

    private static final int[] SAME = {};

    private final EnvFile file;
    private final String text;
    /** Where each character is in the file, byte order mark included; empty where the text is the file's. */
    private final int[] origin;

    private int[] lineStarts = {};

    private MappedText(EnvFile file, String text, int[] origin) {
        this.file = file;
        this.text = text;
        this.origin = origin;
    }

    /** Returns the text of a file with its byte order mark, if it has one. */
    public static MappedText of(EnvFile file) {
        return new MappedText(file, file.byteOrderMark() ? "\uFEFF" + file.text() : file.text(), SAME);
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public char charAt(int at) {
        return text.charAt(at);
    }

    /** Returns the text without the byte order mark that begins it. */
    public MappedText withoutMark() {
        if (!text.startsWith("\uFEFF")) {
            return this;
        }
        int[] places = new int[length()];
        Arrays.setAll(places, i -> origin(i + 1));
        return new MappedText(file, text.substring(1), places);
    }

    /** Returns the text with line feeds in the place of carriage returns. */
    public MappedText withLineFeeds() {
        return text.indexOf('\r') < 0 ? this : filtered(true, true);
    }

    /** Returns the text with a line feed in the place of each carriage return and line feed. */
    public MappedText withLineFeedsForPairs() {
        return text.indexOf('\r') < 0 ? this : filtered(true, false);
    }

    /** Returns the text without any carriage return. */
    public MappedText withoutCarriageReturns() {
        return text.indexOf('\r') < 0 ? this : filtered(false, false);
    }

    /** Returns the place of a stretch of the text in the file. */
    public Location at(int start, int end) {
        int[] from = lineAndColumn(origin(start));
        int[] to = lineAndColumn(origin(Math.max(start, end)));
        return new Location(file.path(), from[0], from[1], to[0], to[1]);
    }

    /** Returns the place of the line that this character is in, from here to its end. */
    public Location lineAt(int offset) {
        int start = Math.min(offset, length());
        int end = text.indexOf('\n', start);
        return at(start, end < 0 ? length() : end);
    }

    private int origin(int at) {
        if (origin.length == 0) {
            return at;
        }
        return at < origin.length ? origin[at] : file.text().length() + (file.byteOrderMark() ? 1 : 0);
    }

    private int[] lineAndColumn(int inFile) {
        int at = Math.max(0, file.byteOrderMark() ? inFile - 1 : inFile);
        if (lineStarts.length == 0) {
            lineStarts = lineStarts(file.text());
        }
        int found = Arrays.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        return new int[] {line + 1, at - lineStarts[line] + 1};
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private MappedText filtered(boolean toLineFeed, boolean alone) {
        StringBuilder kept = new StringBuilder(length());
        int[] places = new int[length() + 1];
        for (int i = 0; i < length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < length() && text.charAt(i + 1) == '\n';
            if (c == '\r' && (pair || !toLineFeed)) {
                continue;
            }
            places[kept.length()] = origin(i);
            kept.append(c == '\r' && alone ? '\n' : c);
        }
        places[kept.length()] = origin(length());
        return new MappedText(file, kept.toString(), Arrays.copyOf(places, kept.length() + 1));
    }
}
