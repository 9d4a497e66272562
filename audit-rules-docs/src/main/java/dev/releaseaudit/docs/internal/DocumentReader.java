package dev.releaseaudit.docs.internal;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.DocumentKind;
import dev.releaseaudit.docs.Page;
import dev.releaseaudit.docs.configuration.VariableTables;
import dev.releaseaudit.docs.kinds.ArchiveFolder;
import dev.releaseaudit.docs.kinds.KindFinder;
import dev.releaseaudit.docs.manifests.CreatedSecrets;
import dev.releaseaudit.docs.markdown.MarkdownParser;
import dev.releaseaudit.docs.shell.CommandReader;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.facts.SecretRef;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.FileReader;
import dev.releaseaudit.spi.ReadStep;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the Markdown files of a tree as documents, with the variables that their tables explain and the secrets that their commands create. */
public final class DocumentReader implements ArtifactReader {

    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdown", "mkd");
    private static final Set<Class<? extends Subject>> PROVIDED =
            Set.of(Document.class, ConfigKey.class, SecretRef.class);

    @Override
    public Set<Class<? extends Subject>> provides() {
        return PROVIDED;
    }

    @Override
    public List<ReadStep> steps(Workspace workspace) {
        List<SourceFile> documents = workspace.tree().files().stream()
                .filter(file -> EXTENSIONS.contains(file.extension()))
                .toList();
        return new Reading(new DocumentCopies(documents)).steps(workspace);
    }

    /**
     * Reads the documents of one tree.
     *
     * @param copies which of them are copies of others
     */
    private record Reading(DocumentCopies copies) implements FileReader {

        @Override
        public Set<Class<? extends Subject>> provides() {
            return PROVIDED;
        }

        @Override
        public boolean accepts(SourceFile file) {
            return EXTENSIONS.contains(file.extension());
        }

        @Override
        public void read(SourceFile file, Workspace workspace, Sink sink) {
            Page page = MarkdownParser.parse(file);
            page.diagnostics().forEach(sink::report);
            Document document = new Document(page, kind(page, file, sink), CommandReader.read(page, workspace.tree()));
            sink.accept(document);
            VariableTables.of(document).forEach(sink::accept);
            CreatedSecrets.of(document).forEach(sink::accept);
        }

        private DocumentKind kind(Page page, SourceFile file, Sink sink) {
            DocumentKind kind = KindFinder.of(page);
            if (kind == DocumentKind.ARCHIVED) {
                ArchiveFolder.of(file.path())
                        .ifPresent(folder -> sink.report(Diagnostic.note(
                                Diagnostic.Kind.SKIPPED,
                                () -> Location.of(folder),
                                "documents in " + folder + " are archived, and not judged")));
                return kind;
            }
            Optional<String> original = copies.original(file);
            original.ifPresent(path -> sink.report(Diagnostic.note(
                    Diagnostic.Kind.SKIPPED,
                    file,
                    file.path() + " is a copy of " + path + ", which is judged instead")));
            return original.isPresent() ? DocumentKind.COPY : kind;
        }
    }
}
