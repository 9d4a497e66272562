package dev.releaseaudit.env.code;

import dev.releaseaudit.env.EnvKind;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Looks for names anywhere in the files of a tree, word by word, whatever language they are in. */
public final class NameMentions {

    private static final Set<String> PROSE = Set.of("md", "markdown", "mdx", "rst", "adoc", "txt");
    private static final Set<String> BINARY = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "ico", "pdf", "zip", "gz", "tgz", "jar", "woff", "woff2", "ttf", "eot",
            "mp4", "mp3", "wasm", "so", "dll", "exe", "class", "pyc", "db", "sqlite", "lock", "svg", "map");

    private NameMentions() {}

    /** Returns those of these names that no document has. */
    public static Set<String> absentFromProse(Set<String> names, SourceTree tree) {
        return absent(names, tree, file -> PROSE.contains(file.extension()));
    }

    /** Returns those of these names that no file has, environment files and documents left out. */
    public static Set<String> absentFromCode(Set<String> names, SourceTree tree) {
        return absent(
                names,
                tree,
                file -> !PROSE.contains(file.extension())
                        && !BINARY.contains(file.extension())
                        && EnvKind.of(file.name()).isEmpty());
    }

    private static Set<String> absent(Set<String> names, SourceTree tree, Predicate<SourceFile> where) {
        Set<String> left = new TreeSet<>(names);
        for (SourceFile file : tree.files()) {
            if (left.isEmpty()) {
                break;
            }
            if (where.test(file)) {
                SourceText.of(file).ifPresent(text -> remove(left, text));
            }
        }
        return left;
    }

    private static void remove(Set<String> names, String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isPart(text.charAt(i));
            if (!inside) {
                if (i - start > 1) {
                    names.remove(text.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    private static boolean isPart(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c >= 'a' && c <= 'z');
    }
}
