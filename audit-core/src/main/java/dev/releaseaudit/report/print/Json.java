package dev.releaseaudit.report.print;

import dev.releaseaudit.source.PrintableText;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** Writes JSON with what hides escaped. */
public final class Json {

    private Json() {}

    /**
     * Writes the content, which is one value, and a line end; {@code out} stays open.
     *
     * @param depth down to which depth each value has a line of its own
     * @throws IOException where {@code out} does
     */
    public static void write(Appendable out, int depth, Consumer<JsonGenerator> content) throws IOException {
        try (Writer writer = new AppendableWriter(out)) {
            try (JsonGenerator json = new WellFormed(generator(writer, depth))) {
                content.accept(json);
            }
            writer.append('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static JsonGenerator generator(Writer writer, int depth) {
        JsonFactory factory = JsonFactory.builder()
                .characterEscapes(new JsonEscapes())
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .build();
        return factory.createGenerator(new LaidOut(depth), writer);
    }

    private static final class WellFormed extends JsonGeneratorDelegate {

        WellFormed(JsonGenerator json) {
            super(json);
        }

        @Override
        public JsonGenerator writeString(@Nullable String text) {
            return super.writeString(text == null ? null : PrintableText.wellFormed(text));
        }
    }

    private static final class LaidOut extends ObjectWriteContext.Base {

        private final int depth;

        LaidOut(int depth) {
            this.depth = depth;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new JsonLayout(depth);
        }
    }
}
