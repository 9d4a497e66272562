package dev.releaseaudit.docs.links;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.rule.View;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The documents of a repository by their path. Immutable. */
public final class DocumentIndex {

    /** The documents of the repository that is audited. */
    public static final View<DocumentIndex> VIEW = View.of(
            "documents by path",
            project -> new DocumentIndex(project.all(Document.class).stream()
                    .collect(Collectors.toUnmodifiableMap(Document::path, Function.identity(), (one, two) -> one))));

    private final Map<String, Document> byPath;

    private DocumentIndex(Map<String, Document> byPath) {
        this.byPath = byPath;
    }

    /** Returns the document at this path. */
    public Optional<Document> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }
}
