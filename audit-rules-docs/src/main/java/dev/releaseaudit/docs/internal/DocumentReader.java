package dev.releaseaudit.docs.internal;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Page;
import dev.releaseaudit.docs.configuration.VariableTables;
import dev.releaseaudit.docs.kinds.KindFinder;
import dev.releaseaudit.docs.manifests.CreatedSecrets;
import dev.releaseaudit.docs.markdown.MarkdownParser;
import dev.releaseaudit.docs.shell.CommandReader;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.facts.SecretRef;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.FileReader;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.Set;

/** Reads the Markdown files of a tree as documents, with the variables that their tables explain and the secrets that their commands create. */
public final class DocumentReader implements FileReader {

    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdown", "mkd");

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(Document.class, ConfigKey.class, SecretRef.class);
    }

    @Override
    public boolean accepts(SourceFile file) {
        return EXTENSIONS.contains(file.extension());
    }

    @Override
    public void read(SourceFile file, Workspace workspace, Sink sink) {
        Page page = MarkdownParser.parse(file);
        page.diagnostics().forEach(sink::report);
        Document document = new Document(page, KindFinder.of(page), CommandReader.read(page, workspace.tree()));
        sink.accept(document);
        VariableTables.of(document).forEach(sink::accept);
        CreatedSecrets.of(document).forEach(sink::accept);
    }
}
