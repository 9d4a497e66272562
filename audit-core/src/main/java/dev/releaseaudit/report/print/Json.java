package dev.releaseaudit.report.print;

import dev.releaseaudit.report.AuditReport;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON, indented, with what hides escaped, to where reports go. */
public final class Json {

    private Json() {}

    /** Says what to write. */
    @FunctionalInterface
    public interface Content {

        /** Writes one value. */
        void write(AuditReport report, JsonGenerator json);
    }

    /**
     * Writes the content and a line end; {@code out} stays open.
     *
     * @throws IOException where {@code out} does
     */
    public static void write(AuditReport report, Appendable out, Content content) throws IOException {
        try (Writer writer = new AppendableWriter(out)) {
            try (JsonGenerator json = generator(writer)) {
                content.write(report, json);
            }
            writer.append('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static JsonGenerator generator(Writer writer) {
        JsonFactory factory = JsonFactory.builder()
                .characterEscapes(new JsonEscapes())
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .build();
        return factory.createGenerator(new Indented(), writer);
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            var lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }
    }
}
