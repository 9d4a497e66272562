package dev.releaseaudit.docs.kinds;

import dev.releaseaudit.docs.DocumentKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the kind of a document where its path alone does, whatever it says. */
public final class PathKind {

    private static final Pattern VERSION =
            Pattern.compile("v?\\d{1,4}(?:\\.(?:\\d{1,4}|x)){1,3}(?:-.*)?|version-\\d.*|versioned_docs");

    private PathKind() {}

    /** Returns the kind that the path gives. */
    public static Optional<DocumentKind> of(String path) {
        List<String> parts = Arrays.asList(path.toLowerCase(Locale.ROOT).split("/"));
        List<String> folders = parts.subList(0, parts.size() - 1);
        String file = parts.get(parts.size() - 1);
        if (folders.stream().anyMatch(KindWords.FOREIGN::contains) || isTestData(folders, file)) {
            return Optional.of(DocumentKind.FOREIGN);
        }
        if (ArchiveFolder.of(path).isPresent()) {
            return Optional.of(DocumentKind.ARCHIVED);
        }
        if (folders.stream().anyMatch(folder -> VERSION.matcher(folder).matches())) {
            return Optional.of(DocumentKind.VERSIONED);
        }
        boolean form = NameWords.of(file).contains("template")
                || folders.contains("issue_template")
                || folders.contains("templates");
        return form ? Optional.of(DocumentKind.TEMPLATE) : Optional.empty();
    }

    /** What lies deep below the tests, and introduces nothing, is read by them. */
    private static boolean isTestData(List<String> folders, String file) {
        int tests = Math.max(folders.indexOf("tests"), folders.indexOf("test"));
        return tests >= 0 && folders.size() - tests > 2 && !file.startsWith("readme.");
    }
}
