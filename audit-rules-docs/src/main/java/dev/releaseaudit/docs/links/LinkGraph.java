package dev.releaseaudit.docs.links;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Link;
import dev.releaseaudit.docs.paths.PathResolver;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/** Finds out which documents a reader can come to. */
public final class LinkGraph {

    private final TreeMap<String, Document> documents = new TreeMap<>();
    private final Set<String> folders = new HashSet<>();
    private final Set<String> reached = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private LinkGraph(Collection<Document> documents) {
        documents.forEach(document -> this.documents.put(document.path(), document));
    }

    /** Returns the paths of the documents that can be reached from one of them. */
    public static Set<String> from(String start, Collection<Document> documents) {
        LinkGraph reach = new LinkGraph(documents);
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
        PathResolver paths = new PathResolver(document);
        for (var prose : document.page().prose()) {
            for (InlineCode code : prose.codes()) {
                if (code.text().endsWith(".md") || code.text().endsWith("/")) {
                    paths.find(code.text()).ifPresent(this::arrive);
                }
            }
        }
    }

    /** A link to a folder shows all that is in it, and leads on to the folders there. */
    private void arrive(String path) {
        open.add(path);
        if (!documents.containsKey(path) && folders.add(path)) {
            String prefix = path.isEmpty() ? "" : path + "/";
            open.addAll(
                    prefix.isEmpty()
                            ? documents.keySet()
                            : documents.subMap(prefix, path + "0").keySet());
        }
    }
}
