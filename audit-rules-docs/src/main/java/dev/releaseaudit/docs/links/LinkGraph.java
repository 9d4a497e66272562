package dev.releaseaudit.docs.links;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Link;
import dev.releaseaudit.docs.paths.PathResolver;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.View;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/** The links between the documents of a repository, followed from its README. Used by one thread. */
public final class LinkGraph {

    /** The paths of the documents that a reader of the README can come to. */
    public static final View<Set<String>> REACHED =
            View.of("documents that the README leads to", project -> new LinkGraph(project).from("README.md"));

    private final Project project;
    private final TreeMap<String, Document> documents = new TreeMap<>();
    private final Set<String> folders = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private LinkGraph(Project project) {
        this.project = project;
        project.all(Document.class).forEach(document -> documents.put(document.path(), document));
    }

    private Set<String> from(String start) {
        Set<String> reached = new HashSet<>();
        open.add(start);
        while (!open.isEmpty()) {
            String path = open.remove();
            if (documents.containsKey(path) && reached.add(path)) {
                follow(documents.get(path));
            }
        }
        return Set.copyOf(reached);
    }

    private void follow(Document document) {
        LinkResolver links = new LinkResolver(document, project);
        for (Link link : document.page().links()) {
            links.target(link).ifPresent(target -> arrive(target.path()));
        }
        PathResolver paths = new PathResolver(document, project);
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
