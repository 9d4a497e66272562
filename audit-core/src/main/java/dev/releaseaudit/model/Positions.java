package dev.releaseaudit.model;

import dev.releaseaudit.source.Location;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Translates the parser's positions in a chunk into positions in its file; line and column are packed into one number. */
final class Positions {

    /** A line break of YAML 1.1, which the parser still passes over between a property and its value. */
    private static final char NEXT_LINE = '\u0085';

    private final Chunk chunk;
    private final String text;
    private final @Nullable EmbeddedText outer;
    private final boolean simple;
    private final int firstLine;

    Positions(Chunk chunk, @Nullable EmbeddedText outer) {
        this.chunk = chunk;
        this.text = chunk.text();
        this.outer = outer;
        // The parser does not count a carriage return as the end of a line where nothing follows it.
        this.simple = outer == null && chunk.isPlain() && !text.endsWith("\r");
        this.firstLine = chunk.firstLine() + 1;
    }

    long of(Mark mark) {
        return simple ? pack(mark.getLine() + firstLine, mark.getColumn() + 1) : at(offset(mark));
    }

    /** Returns the position of an offset of the chunk. */
    long at(int offset) {
        if (outer != null) {
            return outer.position(chunk.firstOffset() + offset);
        }
        int line = chunk.lineOf(offset);
        return pack(line + firstLine, offset - chunk.start(line) + 1);
    }

    int offset(Mark mark) {
        return chunk.offset(mark.getIndex());
    }

    /** Returns the characters before a position. */
    String before(Mark end, int length) {
        int to = offset(end);
        return text.substring(Math.max(0, to - length), to);
    }

    /** Returns where the value begins that has an anchor or a tag before it. */
    long afterProperties(Mark start, Mark end) {
        return at(valueStart(offset(start), offset(end)));
    }

    int valueStart(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '&' || c == '!' || c == '#') {
                boolean comment = c == '#';
                while (i < to && !(comment ? isBreak(text.charAt(i)) : isBlank(text.charAt(i)))) {
                    i++;
                }
            } else if (isBlank(c) || c == NEXT_LINE) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Returns where a block scalar ends: with its last line that is not blank. */
    long beforeBlanks(Mark start, Mark end) {
        return at(lastNonBlank(offset(start) + 1, offset(end)));
    }

    int lastNonBlank(int from, int to) {
        int i = to;
        while (i > from && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    static Location location(String path, long start, long end) {
        return new Location(path, line(start), column(start), line(end), column(end));
    }

    static int line(long position) {
        return (int) (position >>> 32);
    }

    static int column(long position) {
        return (int) position;
    }

    static long pack(int line, int column) {
        return (long) line << 32 | column;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || isBreak(c);
    }
}
