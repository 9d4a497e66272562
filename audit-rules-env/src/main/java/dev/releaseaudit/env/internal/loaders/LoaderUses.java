package dev.releaseaudit.env.internal.loaders;

import dev.releaseaudit.env.loading.LoaderUse;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.TreePaths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Collects who reads which path. Used by one thread. */
final class LoaderUses {

    private final SourceTree tree;
    private final Set<String> known;
    private final Map<String, List<LoaderUse>> byPath = new LinkedHashMap<>();

    /**
     * Begins a collection.
     *
     * @param known the paths that environment files of the tree are loaded from
     */
    LoaderUses(SourceTree tree, Set<String> known) {
        this.tree = tree;
        this.known = new TreeSet<>(known);
    }

    /** Notes that a path from this folder is read; nothing is noted where no such file can be. */
    boolean read(String folder, String path, LoaderUse use) {
        var resolved = TreePaths.resolve(folder, path).filter(this::isThere);
        resolved.ifPresent(at -> add(at, use));
        return resolved.isPresent();
    }

    /** Notes that files of this folder are read whose names match. */
    void readMatching(String folder, Pattern name, LoaderUse use) {
        known.stream()
                .filter(path -> TreePaths.folder(path).equals(folder))
                .filter(path -> name.matcher(TreePaths.name(path)).matches())
                .forEach(path -> add(path, use));
    }

    /** Notes that the nearest file at this path is read, from this folder or one above. */
    void readUpward(String folder, String path, LoaderUse use) {
        String at = folder;
        while (!read(at, path, use) && !at.isEmpty()) {
            at = TreePaths.folder(at);
        }
    }

    List<LoaderUse> of(String path) {
        return List.copyOf(byPath.getOrDefault(path, List.of()));
    }

    /** Returns the paths that are read. */
    Set<String> paths() {
        return byPath.keySet();
    }

    private boolean isThere(String path) {
        return known.contains(path) || tree.file(path).isPresent();
    }

    /** Adds a use, of the same loader in one file only the first. */
    private void add(String path, LoaderUse use) {
        List<LoaderUse> uses = byPath.computeIfAbsent(path, p -> new ArrayList<>());
        boolean said = uses.stream()
                .anyMatch(other -> other.loader().equals(use.loader())
                        && other.location().path().equals(use.location().path()));
        if (!said) {
            uses.add(use);
        }
    }
}
