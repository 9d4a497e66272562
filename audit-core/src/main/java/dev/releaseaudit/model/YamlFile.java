package dev.releaseaudit.model;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.SourceFile;
import java.util.List;

/**
 * Holds what was read from one YAML or JSON file: its documents, each on its own, and what is wrong with it.
 *
 * @param file the file
 * @param documents the documents that parse, in their order, empty ones left out
 * @param diagnostics what does not parse, duplicate keys (with both lines), limits reached; sorted
 */
public record YamlFile(SourceFile file, List<YamlDocument> documents, List<Diagnostic> diagnostics) {

    /** Copies the lists, and sorts the diagnostics. */
    public YamlFile {
        documents = List.copyOf(documents);
        diagnostics = diagnostics.stream().sorted().toList();
    }

    /**
     * Reads a file. A document that does not parse costs one diagnostic; the others are read all the same.
     *
     * @throws dev.releaseaudit.source.UnreadableFileException where the file has no text
     */
    public static YamlFile read(SourceFile file) {
        return YamlReader.read(file);
    }

    /**
     * Reads YAML that stands inside a file, such as a patch in a block scalar or the front matter of a document. The places
     * of its nodes and diagnostics are those in the file.
     */
    public static YamlFile read(EmbeddedText text) {
        return YamlReader.read(text);
    }
}
