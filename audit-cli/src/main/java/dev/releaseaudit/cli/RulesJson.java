package dev.releaseaudit.cli;

import dev.releaseaudit.rule.RuleInfo;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** Writes all that is known about rules as JSON, one line for each rule. */
final class RulesJson {

    private static final int SCHEMA = 1;

    private RulesJson() {}

    static void write(List<RuleInfo> rules, PrintWriter out) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(new LineForEach(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("schema", SCHEMA);
            json.writeArrayPropertyStart("rules");
            for (RuleInfo rule : rules) {
                write(rule, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.print('\n');
    }

    private static final class LineForEach extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new Lines();
        }
    }

    /** Breaks the line before each value of the outermost array. */
    private static final class Lines extends MinimalPrettyPrinter {

        private static final long serialVersionUID = 1L;
        private static final int OUTERMOST = 2;

        @Override
        public void beforeArrayValues(JsonGenerator json) {
            json.writeRaw(isOutermost(json) ? "\n" : "");
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) {
            json.writeRaw(isOutermost(json) ? ",\n" : ",");
        }

        private static boolean isOutermost(JsonGenerator json) {
            return json.streamWriteContext().getNestingDepth() == OUTERMOST;
        }
    }

    private static void write(RuleInfo rule, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        json.writeStringProperty("title", rule.title());
        json.writeStringProperty("severity", rule.severity().name());
        json.writeStringProperty("theme", rule.theme());
        json.writeStringProperty("themeHeading", rule.themeHeading());
        json.writeArrayPropertyStart("tags");
        rule.tags().forEach(json::writeString);
        json.writeEndArray();
        json.writeBooleanProperty("summary", rule.summary());
        json.writeStringProperty("since", rule.since());
        json.writeStringProperty("subject", rule.subject());
        json.writeBooleanProperty("on", rule.on());
        json.writeEndObject();
    }
}
