package dev.releaseaudit.source;

import java.util.Comparator;

/**
 * Points at a stretch of one file.
 *
 * <p>Lines and columns count from 1; columns count UTF-16 code units, as editors and {@link String} do; the end column
 * is exclusive. A location of a file as a whole is {@code 1:1-1:1}.
 *
 * @param path the file, relative to the root of the tree, with {@code /} between folders; empty for the root itself
 * @param line the first line
 * @param column the first column
 * @param endLine the last line
 * @param endColumn the column after the last one
 */
public record Location(String path, int line, int column, int endLine, int endColumn)
        implements Located, Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::path)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column)
            .thenComparingInt(Location::endLine)
            .thenComparingInt(Location::endColumn);

    /** Refuses places that cannot be in a file. */
    public Location {
        if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException(
                    "Not a place in a file: " + path + ":" + line + ":" + column + "-" + endLine + ":" + endColumn);
        }
    }

    /** Returns this. */
    @Override
    public Location location() {
        return this;
    }

    /** Returns the location of a file, or folder, as a whole. */
    public static Location of(String path) {
        return new Location(path, 1, 1, 1, 1);
    }

    /** Returns the location of a stretch inside one line. */
    public static Location of(String path, int line, int column, int endColumn) {
        return new Location(path, line, column, line, endColumn);
    }

    /** Returns the location from the start of this one to the end of the other, which is in the same file. */
    public Location through(Location end) {
        return new Location(path, line, column, end.endLine, end.endColumn);
    }

    /** Tells whether the other location lies within this one. */
    public boolean contains(Location other) {
        return path.equals(other.path)
                && (line < other.line || (line == other.line && column <= other.column))
                && (endLine > other.endLine || (endLine == other.endLine && endColumn >= other.endColumn));
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns {@code path:line:column}, which terminals and IDEs turn into a link, with what hides in the path escaped; the root
     * itself is {@code .}.
     */
    @Override
    public String toString() {
        return (path.isEmpty() ? "." : PrintableText.escaped(path)) + ":" + line + ":" + column;
    }
}
