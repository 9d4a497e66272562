package dev.releaseaudit.delivery;

import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code .dockerignore} leaves out of a build. Patterns begin at the folder of the build; the last one that matches a path,
 * or a folder that it is in, counts.
 */
public final class DockerIgnore {

    private static final DockerIgnore NOTHING = new DockerIgnore(Optional.empty(), List.of());

    private record Line(boolean negated, Pattern pattern, int number) {

        boolean matchesPathOrFolder(String path) {
            if (pattern.matches(path)) {
                return true;
            }
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                if (pattern.matches(path.substring(0, slash))) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Optional<String> path;
    private final List<Line> lines;

    private DockerIgnore(Optional<String> path, List<Line> lines) {
        this.path = path;
        this.lines = lines;
    }

    /** Returns one that leaves out nothing. */
    public static DockerIgnore nothing() {
        return NOTHING;
    }

    /** Reads a file. */
    public static DockerIgnore read(SourceFile file) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String each : file.lines()) {
            number++;
            String line = each.startsWith("#") ? "" : each.strip();
            boolean negated = line.startsWith("!");
            String pattern = clean(negated ? line.substring(1).strip() : line);
            if (!line.isEmpty()) {
                lines.add(new Line(negated, new Pattern(pattern), number));
            }
        }
        return new DockerIgnore(Optional.of(file.path()), List.copyOf(lines));
    }

    /** Returns the file; empty where there is none. */
    public Optional<String> path() {
        return path;
    }

    /** Returns the number of the line that leaves a path of the build's folder out; empty where it is taken. */
    public Optional<Integer> ignoredBy(String inContext) {
        Optional<Integer> line = Optional.empty();
        for (Line each : lines) {
            if (each.negated() == line.isPresent() && each.matchesPathOrFolder(inContext)) {
                line = each.negated() ? Optional.empty() : Optional.of(each.number());
            }
        }
        return line;
    }

    /** Tells whether a line takes back something that lies in this folder. */
    public boolean takesBackWithin(String folder) {
        return lines.stream()
                .anyMatch(
                        line -> line.negated() && line.pattern().text.startsWith(folder.isEmpty() ? "" : folder + "/"));
    }

    private static String clean(String pattern) {
        List<String> parts = new ArrayList<>();
        for (String part : pattern.split("/")) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    /** Matches as the file system does: {@code *} and {@code ?} stop at a slash, {@code **} does not. */
    private static final class Pattern {

        private final String text;

        Pattern(String text) {
            this.text = text;
        }

        /** Follows all ways through the pattern at once, so that the time is at most the product of the two lengths. */
        boolean matches(String path) {
            BitSet states = new BitSet();
            states.set(0);
            skip(states);
            for (int i = 0; i < path.length() && !states.isEmpty(); i++) {
                states = after(states, path.charAt(i));
            }
            return states.get(text.length());
        }

        private BitSet after(BitSet states, char c) {
            BitSet next = new BitSet();
            for (int s = states.nextSetBit(0); s >= 0 && s < text.length(); s = states.nextSetBit(s + 1)) {
                char p = text.charAt(s);
                if (p == '*') {
                    boolean any = text.startsWith("**", s) || s > 0 && text.startsWith("**", s - 1);
                    if (any || c != '/') {
                        next.set(s);
                    }
                } else if (p == '?' ? c != '/' : p == '[') {
                    int end = text.indexOf(']', s + 2);
                    if (p == '?') {
                        next.set(s + 1);
                    } else if (end > 0 && inClass(text.substring(s + 1, end), c)) {
                        next.set(end + 1);
                    }
                } else if (p == '\\' && s + 1 < text.length()) {
                    if (text.charAt(s + 1) == c) {
                        next.set(s + 2);
                    }
                } else if (p == c) {
                    next.set(s + 1);
                }
            }
            skip(next);
            return next;
        }

        private void skip(BitSet states) {
            for (int s = states.nextSetBit(0); s >= 0 && s < text.length(); s = states.nextSetBit(s + 1)) {
                if (text.startsWith("**/", s)) {
                    states.set(s + 3);
                }
                if (text.charAt(s) == '*') {
                    states.set(s + 1);
                }
            }
        }

        private static boolean inClass(String characters, char c) {
            boolean negated = characters.startsWith("^");
            boolean found = false;
            for (int i = negated ? 1 : 0; i < characters.length(); i++) {
                boolean range = i + 2 < characters.length() && characters.charAt(i + 1) == '-';
                found |= range ? c >= characters.charAt(i) && c <= characters.charAt(i + 2) : c == characters.charAt(i);
                i += range ? 2 : 0;
            }
            return found != negated && c != '/';
        }
    }
}
