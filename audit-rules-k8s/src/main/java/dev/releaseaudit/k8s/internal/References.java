package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.TreePaths;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Follows what kustomizations list as resources, bases and components.
 *
 * @param byFolder the kustomizations by their folder
 */
record References(Map<String, Kustomization> byFolder) {

    /** Returns the paths of files and folders that this kustomization lists itself. */
    static List<String> of(Kustomization from) {
        return Stream.of("resources", "bases", "components")
                .flatMap(field -> from.root().get(field).items().stream())
                .map(Node::text)
                .flatMap(path -> TreePaths.resolve(from.folder(), path).stream())
                .toList();
    }

    /** Returns the paths that the kustomization in this folder is made of: the folder itself first, then those nearer to it. */
    Set<String> reachedFrom(String folder) {
        Set<String> reached = new LinkedHashSet<>(Set.of(folder));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Kustomization next = byFolder.get(open.removeFirst());
            if (next != null) {
                of(next).stream().filter(reached::add).forEach(open::addLast);
            }
        }
        return reached;
    }

    /** Returns the kustomizations that the one in this folder is made of, itself first. */
    List<Kustomization> layers(String folder) {
        return reachedFrom(folder).stream()
                .filter(byFolder::containsKey)
                .map(byFolder::get)
                .toList();
    }
}
