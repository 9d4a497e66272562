package dev.releaseaudit.model;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads the documents of one file, or of a text inside one, each by itself. */
final class YamlReader {

    private static final int SMALL = 1 << 16;
    private static final int LARGEST_BUFFER = 1 << 20;
    private static final LoadSettings SETTINGS = settings(1024);

    private final SourceFile file;
    private final String text;
    private final @Nullable EmbeddedText outer;
    private final Trace trace;
    private final Budget budget = new Budget();
    private final SeparatingTabs separatingTabs = new SeparatingTabs();
    private final List<YamlDocument> documents = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private YamlReader(SourceFile file, String text, @Nullable EmbeddedText outer) {
        this.file = file;
        this.text = text;
        this.outer = outer;
        this.trace = Trace.of(file.path());
    }

    static YamlFile read(SourceFile file) {
        YamlReader reader = new YamlReader(file, file.text(), null);
        switch (file.extension()) {
            case "json", "jsonc" -> reader.readJson();
            default -> reader.readYaml();
        }
        return reader.result();
    }

    static YamlFile read(EmbeddedText embedded) {
        YamlReader reader = new YamlReader(embedded.file(), embedded.text(), embedded);
        reader.readYaml();
        return reader.result();
    }

    private void readJson() {
        JsonReader json = new JsonReader(
                JsonReader.Grammar.LENIENT, trace, text, new Positions(new Chunk(text, 0, 0), outer), diagnostics);
        for (Node root : json.read()) {
            documents.add(new YamlDocument(file, root, documents.isEmpty() ? json::comments : List::of));
        }
    }

    private void readYaml() {
        for (Chunk chunk : Documents.of(text)) {
            read(chunk);
        }
    }

    /** The parser refuses tabs between a key and its value, which Kubernetes reads; those are repaired one by one. */
    private void read(Chunk chunk) {
        Optional<Chunk> next = Optional.of(chunk);
        while (next.isPresent()) {
            next = attempt(next.get());
        }
    }

    /** Reads a document, or returns it repaired. */
    private Optional<Chunk> attempt(Chunk chunk) {
        Positions positions = new Positions(chunk, outer);
        List<Diagnostic> found = new ArrayList<>();
        NodeBuilder builder = new NodeBuilder(trace, positions, budget, found);
        long spent = budget.spent();
        try {
            for (Node root : builder.build(parser(chunk.text()))) {
                documents.add(new YamlDocument(file, root, () -> CommentScan.of(trace.path(), chunk, positions)));
            }
            diagnostics.addAll(found);
            return Optional.empty();
        } catch (RuntimeException e) {
            budget.restore(spent);
            Optional<Chunk> repaired = separatingTabs.repair(chunk, positions, e);
            if (repaired.isEmpty()) {
                diagnostics.add(new BrokenYaml(trace.path(), chunk, positions).diagnostic(e, builder.position()));
            }
            return repaired;
        }
    }

    private YamlFile result() {
        return new YamlFile(file, documents, diagnostics);
    }

    static Parser parser(String text) {
        LoadSettings settings = text.length() < SMALL ? SETTINGS : settings(Math.min(text.length(), LARGEST_BUFFER));
        return new ParserImpl(settings, new StreamReader(settings, new WholeCharacters(text)));
    }

    private static LoadSettings settings(int bufferSize) {
        return LoadSettings.builder()
                .setBufferSize(bufferSize)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setParseComments(false)
                .build();
    }
}
