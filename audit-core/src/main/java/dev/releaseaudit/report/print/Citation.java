package dev.releaseaudit.report.print;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.PrintableText;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Names lines of a file as a report cites them; places on the same lines are one citation.
 *
 * @param path the file, relative to the root of the tree
 * @param line the first line; 0 where the file, or folder, is cited as a whole
 * @param lastLine the last line; 0 where the file is cited as a whole
 */
public record Citation(String path, int line, int lastLine) implements Comparable<Citation> {

    private static final Comparator<Citation> ORDER = Comparator.comparing(Citation::path)
            .thenComparingInt(Citation::line)
            .thenComparingInt(Citation::lastLine);

    private static final String HEX = "0123456789ABCDEF";
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/@+,=";

    /** Returns the citation of a place. */
    public static Citation of(Location place) {
        if (place.equals(Location.of(place.path()))) {
            return new Citation(place.path(), 0, 0);
        }
        boolean endsBeforeLine = place.endColumn() == 1 && place.endLine() > place.line();
        return new Citation(place.path(), place.line(), endsBeforeLine ? place.endLine() - 1 : place.endLine());
    }

    /** Returns the citations of places, sorted, each once; the root of the tree is not cited. */
    public static List<Citation> all(Collection<Location> places) {
        return places.stream()
                .filter(place -> !place.path().isEmpty())
                .map(Citation::of)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the name of the file and the lines, {@code deployment.yaml:24-31}. */
    public String label() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name + lines(":", "-");
    }

    /** Returns the path and the lines, {@code k8s/base/deployment.yaml:24-31}. */
    public String full() {
        return path + lines(":", "-");
    }

    /** Returns the path as a relative reference with the lines as its fragment, {@code k8s/base/deployment.yaml#L24-L31}. */
    public String link() {
        return uri(path) + lines("#L", "-L");
    }

    /** Returns the lines between these words, {@code †L24-L31}; empty for the file as a whole. */
    public String lines(String before, String between) {
        if (line == 0) {
            return "";
        }
        return before + line + (lastLine == line ? "" : between + lastLine);
    }

    /** Returns a path as a relative reference, in which nothing can be taken for a scheme, a query or markup. */
    public static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte b : PrintableText.wellFormed(path).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return uri.toString();
    }

    @Override
    public int compareTo(Citation other) {
        return ORDER.compare(this, other);
    }
}
