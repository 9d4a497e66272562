package dev.releaseaudit.docs.topics;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.DocumentKind;
import dev.releaseaudit.rule.Project;
import java.util.List;

/** Chooses the documents that speak of running the software. */
public final class OperationalDocuments {

    private OperationalDocuments() {}

    /** Returns the documents that speak of running the software, the README among them. */
    public static List<Document> of(Project project) {
        return project.all(Document.class).stream()
                .filter(Document::isCurrent)
                .filter(document ->
                        document.kind().isOperational() || document.path().equals("README.md"))
                .toList();
    }

    /** Returns the documents of one kind that speak of the present. */
    public static List<Document> of(Project project, DocumentKind kind) {
        return project.all(Document.class).stream()
                .filter(document -> document.kind() == kind && document.isCurrent())
                .toList();
    }
}
