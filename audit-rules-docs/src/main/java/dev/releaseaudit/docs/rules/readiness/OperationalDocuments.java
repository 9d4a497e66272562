package dev.releaseaudit.docs.rules.readiness;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.DocumentKind;
import dev.releaseaudit.rule.Project;
import java.util.List;

/** Chooses the documents that speak of running the software. */
final class OperationalDocuments {

    private OperationalDocuments() {}

    static List<Document> of(Project project) {
        return project.all(Document.class).stream()
                .filter(Document::isCurrent)
                .filter(document ->
                        document.kind().isOperational() || document.path().equals("README.md"))
                .toList();
    }

    static List<Document> of(Project project, DocumentKind kind) {
        return project.all(Document.class).stream()
                .filter(document -> document.kind() == kind && document.isCurrent())
                .toList();
    }
}
