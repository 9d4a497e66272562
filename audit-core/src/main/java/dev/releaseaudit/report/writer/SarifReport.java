package dev.releaseaudit.report.writer;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.ReportWriter;
import dev.releaseaudit.report.RuleResult;
import dev.releaseaudit.report.print.Json;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.rule.RuleInfo;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.Diagnostic;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a report as SARIF 2.1.0 for code hosts and editors: what is violated or left open. What holds is left out, since
 * most viewers show every result as a problem.
 */
public final class SarifReport implements ReportWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final int LINES = 6;

    @Override
    public void write(AuditReport report, Appendable out) throws IOException {
        Json.write(out, LINES, json -> write(report, json));
    }

    private static void write(AuditReport report, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        Map<String, Integer> indexes = tool(report.rules(), json);
        invocation(report, json);
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("results");
        report.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.SATISFIED)
                .forEach(finding -> SarifResult.write(finding, indexes, json));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static Map<String, Integer> tool(List<RuleResult> rules, JsonGenerator json) {
        Map<String, Integer> indexes = new HashMap<>();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Release Audit");
        json.writeArrayPropertyStart("rules");
        for (RuleResult result : rules) {
            indexes.put(result.rule().id(), indexes.size());
            rule(result.rule(), json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        return indexes;
    }

    private static void rule(RuleInfo rule, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        text("shortDescription", rule.title(), json);
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeArrayPropertyStart("tags");
        json.writeString(rule.theme());
        rule.tags().stream().filter(tag -> !tag.equals(rule.theme())).distinct().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void invocation(AuditReport report, JsonGenerator json) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", report.complete());
        json.writeArrayPropertyStart("toolExecutionNotifications");
        for (Diagnostic diagnostic : report.diagnostics()) {
            json.writeStartObject();
            json.writeStringProperty("level", diagnostic.impact() == Diagnostic.Impact.HOLE ? "error" : "note");
            text("message", diagnostic.message(), json);
            SarifResult.locations(diagnostic.location(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    static void text(String name, String text, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
