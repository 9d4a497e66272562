package dev.releaseaudit.model;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads the documents of one file, each by itself. */
final class YamlReader {

    private static final int SMALL = 1 << 16;
    private static final int LARGEST_BUFFER = 1 << 20;
    private static final LoadSettings SETTINGS = settings(1024);

    private final SourceFile file;
    private final Trace trace;
    private final Budget budget = new Budget();
    private final List<YamlDocument> documents = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    YamlReader(SourceFile file) {
        this.file = file;
        this.trace = Trace.of(file.path());
    }

    YamlFile readJson(String text) {
        JsonReader json = new JsonReader(trace, new Chunk(text, 0), diagnostics);
        for (Node root : json.read()) {
            documents.add(new YamlDocument(file, root, documents.isEmpty() ? json::comments : List::of));
        }
        return new YamlFile(file, documents, diagnostics);
    }

    YamlFile read(String text) {
        for (Chunk chunk : Documents.of(text)) {
            read(chunk);
        }
        return new YamlFile(file, documents, diagnostics);
    }

    private void read(Chunk chunk) {
        Positions positions = new Positions(chunk);
        NodeBuilder builder = new NodeBuilder(trace, positions, budget, diagnostics);
        try {
            for (Node root : builder.build(parser(chunk.text()))) {
                documents.add(new YamlDocument(file, root, () -> CommentScan.of(trace.path(), chunk)));
            }
        } catch (RuntimeException e) {
            diagnostics.add(new BrokenYaml(trace.path(), chunk, positions).diagnostic(e, builder.position()));
        }
    }

    static Parser parser(String text) {
        LoadSettings settings = text.length() < SMALL ? SETTINGS : settings(Math.min(text.length(), LARGEST_BUFFER));
        return new ParserImpl(settings, new StreamReader(settings, text));
    }

    private static LoadSettings settings(int bufferSize) {
        return LoadSettings.builder()
                .setBufferSize(bufferSize)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setParseComments(false)
                .build();
    }
}
