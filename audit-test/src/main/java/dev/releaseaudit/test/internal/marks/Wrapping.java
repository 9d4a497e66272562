package dev.releaseaudit.test.internal.marks;

import dev.releaseaudit.source.Location;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The lines around an excerpt that make it a whole file. Places in the file and in the excerpt are converted into each other.
 *
 * @param before the lines above the excerpt
 * @param firstIndent what stands before its first line
 * @param indent what stands before the others, as wide
 * @param after the lines below an excerpt
 */
public record Wrapping(String before, String firstIndent, String indent, Function<String, String> after) {

    /** Leaves a text as it is. */
    public static final Wrapping NONE = new Wrapping("", "", "", excerpt -> "");

    private static final String POD = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: shop
            spec:
            """;
    private static final Pattern NAME = Pattern.compile("(?m)^name:");

    /** Makes a pod of the text of its {@code spec}. */
    public static final Wrapping POD_SPEC = new Wrapping(POD, "  ", "  ", excerpt -> "");

    /** Makes a pod of the text of one container, which is called {@code app} unless the text has a name. */
    public static final Wrapping CONTAINER = new Wrapping(
            POD + "  containers:\n",
            "    - ",
            "      ",
            excerpt -> NAME.matcher(excerpt).find() ? "" : "      name: app\n");

    /** Returns the whole file. */
    String around(String excerpt) {
        if (indent.isEmpty()) {
            return excerpt;
        }
        StringBuilder file = new StringBuilder(before);
        String lead = firstIndent;
        for (String line : excerpt.lines().toList()) {
            file.append(line.isEmpty() ? "" : lead + line).append('\n');
            lead = line.isEmpty() ? lead : indent;
        }
        return file.append(after.apply(excerpt)).toString();
    }

    /** Returns where in the excerpt a place of the file is; what lies around the excerpt is at its nearest end. */
    Location within(String excerpt, Location place) {
        if (indent.isEmpty()) {
            return place;
        }
        int above = (int) before.lines().count();
        int lines = (int) excerpt.lines().count();
        int line = place.line() - above;
        int endLine = place.endLine() - above;
        if (line < 1) {
            return Location.of(place.path());
        }
        if (line > lines) {
            return Location.of(place.path(), lines, 1, 1);
        }
        int column = Math.max(1, place.column() - indent.length());
        return endLine > lines
                ? new Location(place.path(), line, column, lines + 1, 1)
                : new Location(place.path(), line, column, endLine, Math.max(1, place.endColumn() - indent.length()));
    }
}
