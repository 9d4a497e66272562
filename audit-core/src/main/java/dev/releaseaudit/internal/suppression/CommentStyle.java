package dev.releaseaudit.internal.suppression;

import dev.releaseaudit.source.SourceFile;

/** Says how comments are written in a file. */
enum CommentStyle {
    /** As the YAML reader finds them. */
    YAML,
    /** Between {@code <!--} and {@code -->}, and not inside a code fence. */
    MARKDOWN,
    /** Between {@code <!--} and {@code -->}. */
    MARKUP,
    /** From {@code #} or {@code //} to the end of the line. */
    LINE,
    /** Not at all. */
    NONE;

    /** Returns the style that goes with the file's name. */
    static CommentStyle of(SourceFile file) {
        return switch (file.extension()) {
            case "yaml", "yml" -> YAML;
            case "md", "markdown", "mdx" -> MARKDOWN;
            case "html", "htm", "xml", "svg" -> MARKUP;
            case "json", "csv" -> NONE;
            default -> LINE;
        };
    }
}
