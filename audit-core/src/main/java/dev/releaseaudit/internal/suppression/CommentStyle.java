package dev.releaseaudit.internal.suppression;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The way in which comments are written in a file. */
public enum CommentStyle {
    /** As the YAML reader finds them. */
    YAML,
    /** Between {@code <!--} and {@code -->}, and not inside a code fence. */
    MARKDOWN,
    /** Between {@code <!--} and {@code -->}. */
    MARKUP,
    /** From {@code //} to the end of the line, where code is in the manner of C; {@code #} is understood as well. */
    SLASHES,
    /** From {@code #} to the end of the line; {@code //} is understood as well. */
    LINE,
    /** Not at all. */
    NONE;

    private static final Set<String> IN_THE_MANNER_OF_C =
            Set.of("c", "cs", "go", "java", "js", "jsx", "kt", "mjs", "php", "rs", "scala", "ts", "tsx");

    /** Returns the style that goes with the file's name. */
    public static CommentStyle of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "yaml", "yml" -> YAML;
            case "md", "markdown", "mdx" -> MARKDOWN;
            case "html", "htm", "xml", "svg" -> MARKUP;
            case "json", "csv" -> NONE;
            default -> IN_THE_MANNER_OF_C.contains(extension) ? SLASHES : LINE;
        };
    }

    /** Returns a comment with these words; empty where a file has no comments. */
    public Optional<String> comment(String words) {
        return switch (this) {
            case YAML, LINE -> Optional.of("# " + words);
            case SLASHES -> Optional.of("// " + words);
            case MARKDOWN, MARKUP -> Optional.of("<!-- " + words + " -->");
            case NONE -> Optional.empty();
        };
    }
}
