package dev.releaseaudit.cli;

import dev.releaseaudit.rule.RuleInfo;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes all that is known about rules as JSON, one line for each rule. */
final class RulesJson {

    private static final int SCHEMA = 1;

    private RulesJson() {}

    static void write(List<RuleInfo> rules, PrintWriter out) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("schema", SCHEMA);
            json.writeArrayPropertyStart("rules");
            for (RuleInfo rule : rules) {
                json.writeRaw("\n ");
                write(rule, json);
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeEndObject();
        }
        out.print('\n');
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
        json.writeEndObject();
    }
}
