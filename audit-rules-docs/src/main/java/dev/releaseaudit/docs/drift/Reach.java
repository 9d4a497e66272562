package dev.releaseaudit.docs.drift;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Link;
import dev.releaseaudit.source.TreePaths;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds out which documents a reader can come to. */
public final class Reach {

    private final Map<String, Document> documents = new TreeMap<>();
    private final Map<String, List<String>> byFolder;
    private final Set<String> reached = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private Reach(Collection<Document> documents) {
        documents.forEach(document -> this.documents.put(document.path(), document));
        this.byFolder = this.documents.keySet().stream().collect(Collectors.groupingBy(TreePaths::folder));
    }

    /** Returns the paths of the documents that can be reached from one of them. */
    public static Set<String> from(String start, Collection<Document> documents) {
        Reach reach = new Reach(documents);
        reach.open.add(start);
        while (!reach.open.isEmpty()) {
            String path = reach.open.remove();
            if (reach.documents.containsKey(path) && reach.reached.add(path)) {
                reach.follow(reach.documents.get(path));
            }
        }
        return reach.reached;
    }

    private void follow(Document document) {
        LinkResolver links = new LinkResolver(document);
        for (Link link : document.page().links()) {
            links.target(link).ifPresent(target -> arrive(target.path()));
        }
        PathFinder paths = new PathFinder(document);
        for (var prose : document.page().prose()) {
            for (InlineCode code : prose.codes()) {
                if (code.text().endsWith(".md") || code.text().endsWith("/")) {
                    paths.find(code.text()).ifPresent(this::arrive);
                }
            }
        }
    }

    /** A link to a folder shows all that is in it. */
    private void arrive(String path) {
        open.add(path);
        if (!documents.containsKey(path)) {
            open.addAll(byFolder.getOrDefault(path, List.of()));
        }
    }
}
