package dev.releaseaudit.docs.internal;

import dev.releaseaudit.docs.kinds.PathKind;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.UnreadableFileException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which documents have the text of another one, compared when it is first asked. Safe to share between threads. */
final class DocumentCopies {

    /** Who looks for a document looks near the root first. */
    private static final Comparator<String> NEAREST = Comparator.<String>comparingLong(
                    path -> path.chars().filter(c -> c == '/').count())
            .thenComparing(String::length)
            .thenComparing(Comparator.naturalOrder());

    private final List<SourceFile> documents;
    private @Nullable Map<String, String> originals;

    /** Compares these documents. */
    DocumentCopies(List<SourceFile> documents) {
        this.documents = List.copyOf(documents);
    }

    /** Returns the path of the document that this one is a copy of; what others wrote, forms and archives are originals of nothing. */
    Optional<String> original(SourceFile document) {
        return Optional.ofNullable(originals().get(document.text()))
                .filter(path -> !path.equals(document.path()) && isCompared(document));
    }

    private synchronized Map<String, String> originals() {
        Map<String, String> known = originals;
        if (known == null) {
            known = new HashMap<>();
            for (SourceFile document : documents) {
                if (isCompared(document)) {
                    String text = text(document);
                    if (!text.isBlank()) {
                        known.merge(text, document.path(), (one, two) -> NEAREST.compare(one, two) <= 0 ? one : two);
                    }
                }
            }
            originals = known;
        }
        return known;
    }

    private static boolean isCompared(SourceFile document) {
        return PathKind.of(document.path()).isEmpty();
    }

    private static String text(SourceFile document) {
        try {
            return document.text();
        } catch (UnreadableFileException unreadable) {
            return "";
        }
    }
}
