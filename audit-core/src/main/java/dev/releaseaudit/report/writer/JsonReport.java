package dev.releaseaudit.report.writer;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.ReportWriter;
import dev.releaseaudit.report.RuleResult;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.report.print.Json;
import dev.releaseaudit.rule.Cause;
import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Target;
import java.io.IOException;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes a report as JSON, schema 1, for other programs. Later versions may add members; they remove and rename none. */
public final class JsonReport implements ReportWriter {

    private static final int SCHEMA = 1;
    private static final int LINES = 2;

    @Override
    public void write(AuditReport report, Appendable out) throws IOException {
        Json.write(out, LINES, json -> write(report, json));
    }

    private static void write(AuditReport report, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("schema", SCHEMA);
        json.writeStringProperty("readiness", report.readiness().name());
        json.writeBooleanProperty("complete", report.complete());
        json.writeObjectPropertyStart("inspected");
        for (Map.Entry<String, Integer> kind : report.inspected().entrySet()) {
            json.writeNumberProperty(kind.getKey(), kind.getValue());
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("targets");
        report.targets().forEach(target -> write(target, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        report.findings().forEach(finding -> write(finding, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("rules");
        report.rules().forEach(result -> write(result, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("diagnostics");
        report.diagnostics().forEach(diagnostic -> write(diagnostic, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Target target, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("path", target.path());
        json.writeStringProperty("stage", target.stage().name());
        json.writeBooleanProperty("rendered", target.rendered());
        write(target.location(), json);
        json.writeEndObject();
    }

    private static void write(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule().id());
        json.writeStringProperty("outcome", finding.outcome().name());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("theme", finding.rule().theme());
        json.writeStringProperty("step", finding.step());
        json.writeStringProperty("subject", finding.subject());
        json.writeStringProperty("key", finding.key());
        finding.cause().ifPresentOrElse(cause -> write(cause, json), () -> json.writeNullProperty("cause"));
        json.writeStringProperty("message", finding.message());
        finding.fix().ifPresentOrElse(fix -> json.writeStringProperty("fix", fix), () -> json.writeNullProperty("fix"));
        write(finding.location(), json);
        json.writeArrayPropertyStart("evidence");
        finding.evidence().forEach(evidence -> write(evidence, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("targets");
        finding.targets().forEach(json::writeString);
        json.writeEndArray();
        finding.suppression()
                .ifPresentOrElse(suppression -> write(suppression, json), () -> json.writeNullProperty("suppressed"));
        json.writeBooleanProperty("baselined", finding.baselined());
        json.writeStringProperty("fingerprint", finding.fingerprint());
        json.writeEndObject();
    }

    private static void write(Cause cause, JsonGenerator json) {
        json.writeObjectPropertyStart("cause");
        json.writeStringProperty("kind", cause.kind());
        json.writeStringProperty("value", cause.value());
        cause.place().ifPresent(place -> write(place, json));
        json.writeEndObject();
    }

    private static void write(Evidence evidence, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("text", evidence.text());
        write(evidence.location(), json);
        json.writeEndObject();
    }

    private static void write(Suppression suppression, JsonGenerator json) {
        json.writeObjectPropertyStart("suppressed");
        json.writeStringProperty("kind", suppression.kind().name());
        json.writeStringProperty("reason", suppression.reason());
        write(suppression.location(), json);
        json.writeEndObject();
    }

    private static void write(RuleResult result, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", result.rule().id());
        json.writeStringProperty("title", result.rule().title());
        json.writeNumberProperty("subjects", result.subjects());
        json.writeNumberProperty("violated", result.violated());
        json.writeNumberProperty("satisfied", result.satisfied());
        json.writeNumberProperty("unknown", result.unknown());
        json.writeEndObject();
    }

    private static void write(Diagnostic diagnostic, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", diagnostic.kind().name());
        json.writeStringProperty("impact", diagnostic.impact().name());
        json.writeStringProperty("message", diagnostic.message());
        write(diagnostic.location(), json);
        json.writeEndObject();
    }

    private static void write(Location location, JsonGenerator json) {
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("path", location.path());
        json.writeNumberProperty("line", location.line());
        json.writeNumberProperty("column", location.column());
        json.writeNumberProperty("endLine", location.endLine());
        json.writeNumberProperty("endColumn", location.endColumn());
        json.writeEndObject();
    }
}
