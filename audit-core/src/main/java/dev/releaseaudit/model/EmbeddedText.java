package dev.releaseaudit.model;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.Arrays;

/**
 * A text that stands inside a file, such as a patch in a block scalar or the code in a Markdown document, and knows where
 * in the file each of its characters is. Immutable.
 *
 * <p>{@link YamlFile#read(EmbeddedText)} reads it as YAML whose nodes have their places in the file.
 */
public final class EmbeddedText implements Located {

    private final SourceFile file;
    private final String text;
    private final Location location;

    /** The offset in the file of each character, and of the end; empty where that is not known. */
    private final int[] offsets;

    private final int[] lineStarts;

    private EmbeddedText(SourceFile file, String text, Location location, int[] offsets, int[] lineStarts) {
        this.file = file;
        this.text = text;
        this.location = location;
        this.offsets = offsets;
        this.lineStarts = lineStarts;
    }

    /**
     * Returns the text of a scalar of this file. Where the file does not hold that text at the scalar's location, because it
     * was computed, each character is at the start of the scalar.
     */
    public static EmbeddedText of(SourceFile file, ScalarNode scalar) {
        int[] lineStarts = LineStarts.of(file.text());
        int[] offsets = Alignment.of(scalar, file.text(), lineStarts);
        return new EmbeddedText(file, scalar.text(), scalar.location(), offsets, lineStarts);
    }

    /**
     * Returns these lines of a file, without so many blanks at the start of each, as far as it has them.
     *
     * @param firstLine the first line, from 1
     * @param lastLine the last line; none where it is before the first
     */
    public static EmbeddedText ofLines(SourceFile file, int firstLine, int lastLine, int indent) {
        String all = file.text();
        int[] lineStarts = LineStarts.of(all);
        int last = Math.min(lastLine, lineStarts.length);
        int from = lineStarts[Math.min(firstLine, lineStarts.length) - 1];
        int to = last < firstLine ? from : last < lineStarts.length ? lineStarts[last] : all.length();
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[to - from + 1];
        for (int line = firstLine - 1; line < last; line++) {
            int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : all.length();
            for (int i = Alignment.afterIndent(all, lineStarts[line], indent); i < end; i++) {
                offsets[text.length()] = i;
                text.append(all.charAt(i));
            }
        }
        offsets[text.length()] = to;
        EmbeddedText whole = new EmbeddedText(file, text.toString(), file.location(), offsets, lineStarts);
        return new EmbeddedText(
                file,
                whole.text,
                whole.locate(0, text.length()),
                Arrays.copyOf(offsets, text.length() + 1),
                lineStarts);
    }

    /** Returns this text without the blanks and line breaks at its end. */
    public EmbeddedText stripTrailing() {
        return new EmbeddedText(file, text.stripTrailing(), location, offsets, lineStarts);
    }

    /** Returns the file that this is in. */
    public SourceFile file() {
        return file;
    }

    /** Returns the text itself. */
    public String text() {
        return text;
    }

    /** Returns where the text is as a whole. */
    @Override
    public Location location() {
        return location;
    }

    /** Tells whether the place of each character is known, and not only that of the whole. */
    public boolean isExact() {
        return offsets.length > 0;
    }

    /** Returns where a stretch of the text is in the file, between two offsets of the text, the second exclusive. */
    public Location locate(int from, int to) {
        long start = position(from);
        return Positions.location(file.path(), start, Math.max(start, position(to)));
    }

    /** Returns where an offset of the text is in the file. */
    long position(int offset) {
        if (offsets.length == 0) {
            return Positions.pack(location.line(), location.column());
        }
        int inFile = offsets[Math.min(offset, offsets.length - 1)];
        int found = Arrays.binarySearch(lineStarts, inFile);
        int line = found >= 0 ? found : -found - 2;
        return Positions.pack(line + 1, inFile - lineStarts[line] + 1);
    }
}
