package dev.releaseaudit.docs;

import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.source.TreePaths;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds files and folders by a part of their path. Immutable once created. */
final class PathIndex {

    /** In a folder with more files than this, none is suggested: it would be looked through for each link that is broken. */
    private static final int MOST = 1_000;

    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> byFolder = new HashMap<>();
    private final Map<String, String> byLowerCase = new HashMap<>();

    PathIndex(Collection<String> files) {
        files.forEach(this::add);
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

    boolean hasName(String name) {
        return byName.containsKey(name);
    }

    boolean hasTopLevel(String name) {
        return names("").contains(name);
    }

    private Set<String> names(String folder) {
        return byFolder.getOrDefault(folder, Set.of());
    }

    private boolean exists(String path) {
        return names(TreePaths.folder(path)).contains(TreePaths.name(path));
    }

    List<String> endingWith(String path) {
        return byName.getOrDefault(TreePaths.name(path), Set.of()).stream()
                .filter(known -> known.equals(path) || known.endsWith("/" + path))
                .toList();
    }

    Optional<String> nearest(String path) {
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
        return Optional.of(reached).filter(this::exists);
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
