package dev.releaseaudit.docs.trees;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Fence;
import dev.releaseaudit.docs.paths.PathIndex;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.TreePaths;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A tree of folders and files that a document draws with lines, or as a list.
 *
 * @param root the words of the line above it; empty where there is none
 * @param entries what it shows, each with its path from the root
 */
public record DrawnTree(String root, List<TreeEntry> entries) {

    private static final double ENOUGH = 0.6;

    /** Copies the list. */
    public DrawnTree {
        entries = List.copyOf(entries);
    }

    /** Returns the trees of a document: those that are drawn in fences, and those that are lists. */
    public static Stream<DrawnTree> in(Document document) {
        return Stream.concat(
                document.page().fences().stream().flatMap(fence -> of(fence).stream()), ListedTree.in(document));
    }

    private static Optional<DrawnTree> of(Fence fence) {
        List<Fence.Line> lines = fence.lines();
        boolean draws =
                lines.stream().filter(line -> branch(line.text()) > 0).limit(2).count() == 2;
        if (!draws) {
            return Optional.empty();
        }
        List<TreeEntry> entries = new ArrayList<>();
        List<String> parents = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        String root = "";
        for (Fence.Line line : lines) {
            int start = branch(line.text());
            if (start == 0 && entries.isEmpty()) {
                root = line.text().strip();
            } else if (start > 0) {
                while (!columns.isEmpty() && columns.get(columns.size() - 1) >= start) {
                    columns.remove(columns.size() - 1);
                    parents.remove(parents.size() - 1);
                }
                entry(line, start, parents).ifPresent(entries::add);
                columns.add(start);
                parents.add(name(line.text(), start));
            }
        }
        return Optional.of(new DrawnTree(root, entries));
    }

    private static Optional<TreeEntry> entry(Fence.Line line, int start, List<String> parents) {
        String name = name(line.text(), start);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int end = start + name.length();
        Location whole = line.location();
        Location at = Location.of(whole.path(), whole.line(), whole.column() + start, whole.column() + end);
        List<String> parts = new ArrayList<>(parents);
        parts.add(name);
        String path = String.join("/", parts).replaceAll("/{2,}", "/").replaceAll("/$", "");
        return Optional.of(new TreeEntry(path, line.text().substring(end), false, at));
    }

    /** Returns where the name behind the lines of a tree begins; 0 for a line without such. */
    private static int branch(String text) {
        int mark = Math.max(text.lastIndexOf("├"), text.lastIndexOf("└"));
        if (mark < 0) {
            return 0;
        }
        int start = mark + 1;
        while (start < text.length() && "─━- \u00a0".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static String name(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '#') {
            end++;
        }
        return text.substring(start, end);
    }

    /** Returns the folder that the tree shows: the one in which most of its entries are; empty where too few are in any. */
    public Optional<String> base(Document document, PathIndex paths) {
        String label = root.replaceAll("\\s.*$", "").replaceAll("^\\./|/$", "");
        Set<String> bases = new LinkedHashSet<>();
        Stream.of(document.folder(), "")
                .forEach(folder -> TreePaths.resolve(folder, label.equals(".") ? "" : label)
                        .ifPresent(bases::add));
        bases.addAll(List.of("", document.folder()));
        bases.addAll(label.isEmpty() ? List.of() : paths.endingWith(label));
        return bases.stream()
                .filter(base -> paths.tree().isFolder(base))
                .filter(base -> share(base, paths) >= ENOUGH)
                .max((one, two) -> Double.compare(share(one, paths), share(two, paths)));
    }

    private double share(String base, PathIndex paths) {
        long there = entries.stream()
                .filter(entry -> paths.exists(base.isEmpty() ? entry.path() : base + "/" + entry.path()))
                .count();
        return entries.isEmpty() ? 0 : there / (double) entries.size();
    }
}
