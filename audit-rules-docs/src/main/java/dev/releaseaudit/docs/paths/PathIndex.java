package dev.releaseaudit.docs.paths;

import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.TreePaths;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An index of the files and folders of a repository by their path and by parts of it. Immutable. */
public final class PathIndex {

    /** The paths of the tree that is audited. */
    public static final View<PathIndex> VIEW = View.of("paths", project -> new PathIndex(project.tree()));

    /** In a folder with more files than this, none is suggested: it would be looked through for each link that is broken. */
    private static final int MOST = 1_000;

    private final SourceTree tree;
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> byFolder = new HashMap<>();
    private final Map<String, String> byLowerCase = new HashMap<>();

    private PathIndex(SourceTree tree) {
        this.tree = tree;
        tree.files().forEach(file -> add(file.path()));
    }

    private void add(String path) {
        String rest = path;
        while (!rest.isEmpty() && children(TreePaths.folder(rest)).add(TreePaths.name(rest))) {
            byName.computeIfAbsent(TreePaths.name(rest), name -> new TreeSet<>())
                    .add(rest);
            byLowerCase.putIfAbsent(rest.toLowerCase(Locale.ROOT), rest);
            rest = TreePaths.folder(rest);
        }
    }

    private Set<String> children(String folder) {
        return byFolder.computeIfAbsent(folder, key -> new TreeSet<>());
    }

    /** Returns the tree. */
    public SourceTree tree() {
        return tree;
    }

    /** Tells whether a file or folder has exactly this path. */
    public boolean exists(String path) {
        return tree.exists(path);
    }

    /** Tells whether a file or folder anywhere has this name. */
    public boolean hasName(String name) {
        return byName.containsKey(name);
    }

    /** Tells whether the root has a file or folder of this name. */
    public boolean hasTopLevel(String name) {
        return names("").contains(name) || tree.exists(name);
    }

    private Set<String> names(String folder) {
        return byFolder.getOrDefault(folder, Set.of());
    }

    private boolean isIndexed(String path) {
        return names(TreePaths.folder(path)).contains(TreePaths.name(path));
    }

    /** Returns the paths that end with these parts, sorted. */
    public List<String> endingWith(String path) {
        return byName.getOrDefault(TreePaths.name(path), Set.of()).stream()
                .filter(known -> known.equals(path) || known.endsWith("/" + path))
                .toList();
    }

    /** Returns the path that somebody probably meant: in another case, in another folder, or with a slip in one of its parts. */
    public Optional<String> nearest(String path) {
        return Optional.ofNullable(byLowerCase.get(path.toLowerCase(Locale.ROOT)))
                .or(() -> onlyOne(TreePaths.name(path)))
                .or(() -> mended(path));
    }

    /** A file that was moved keeps its name, if that is one that no other has. */
    private Optional<String> onlyOne(String name) {
        Set<String> named = name.indexOf('.') > 0 ? byName.getOrDefault(name, Set.of()) : Set.of();
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /** Follows a path from the root and takes, for each part that is not there, the one that was probably meant. */
    private Optional<String> mended(String path) {
        String reached = "";
        for (String part : path.split("/")) {
            Optional<String> name = names(reached).contains(part) ? Optional.of(part) : sibling(part, names(reached));
            if (name.isEmpty()) {
                return Optional.empty();
            }
            reached = reached.isEmpty() ? name.get() : reached + "/" + name.get();
        }
        return Optional.of(reached).filter(this::isIndexed);
    }

    /** A slip leaves the extension as it is, or stands in nothing else. */
    private static Optional<String> sibling(String name, Set<String> siblings) {
        if (siblings.size() > MOST) {
            return Optional.empty();
        }
        int dot = name.lastIndexOf('.');
        if (dot <= 0) {
            return Nearest.of(
                    name,
                    siblings.stream().filter(other -> other.indexOf('.') <= 0).toList());
        }
        String extension = name.substring(dot);
        String stem = name.substring(0, dot + 1);
        return Nearest.slip(
                        name,
                        siblings.stream()
                                .filter(other -> other.endsWith(extension))
                                .toList())
                .or(() -> siblings.stream()
                        .filter(other -> other.startsWith(stem) && other.indexOf('.', dot + 1) < 0)
                        .findFirst())
                .or(() -> Optional.of(name.substring(0, dot)).filter(siblings::contains));
    }
}
