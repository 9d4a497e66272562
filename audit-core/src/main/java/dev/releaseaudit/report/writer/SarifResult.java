package dev.releaseaudit.report.writer;

import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.report.print.Citation;
import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes one finding as a result of SARIF. */
final class SarifResult {

    private SarifResult() {}

    static void write(Finding finding, Map<String, Integer> indexes, JsonGenerator json) {
        boolean violated = finding.outcome() == Outcome.VIOLATED;
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule().id());
        Integer index = indexes.get(finding.rule().id());
        if (index != null) {
            json.writeNumberProperty("ruleIndex", index);
        }
        json.writeStringProperty("kind", violated ? "fail" : "open");
        json.writeStringProperty("level", violated ? SarifReport.level(finding.severity()) : "none");
        SarifReport.text("message", message(finding), json);
        locations(finding.location(), json);
        related(finding.evidence(), json);
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("releaseAudit/v1", finding.fingerprint());
        json.writeEndObject();
        finding.suppression()
                .ifPresent(suppression -> suppression(isInSource(suppression), suppression.reason(), json));
        if (finding.baselined()) {
            suppression(false, "known: in the baseline", json);
            json.writeObjectPropertyStart("properties");
            json.writeBooleanProperty("baselined", true);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Writes the place; a tree as a whole has none. */
    static void locations(Location place, JsonGenerator json) {
        if (place.path().isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        physical(place, json);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static String message(Finding finding) {
        String where = finding.targets().isEmpty() ? "" : " (in " + String.join(", ", finding.targets()) + ")";
        return finding.message() + where + finding.fix().map(fix -> ". " + fix).orElse("");
    }

    private static void related(List<Evidence> evidence, JsonGenerator json) {
        List<Evidence> placed =
                evidence.stream().filter(e -> !e.location().path().isEmpty()).toList();
        if (placed.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("relatedLocations");
        for (int i = 0; i < placed.size(); i++) {
            json.writeStartObject();
            json.writeNumberProperty("id", i + 1);
            physical(placed.get(i).location(), json);
            SarifReport.text("message", placed.get(i).text(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void physical(Location place, JsonGenerator json) {
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", Citation.uri(place.path()));
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", place.line());
        json.writeNumberProperty("startColumn", place.column());
        json.writeNumberProperty("endLine", place.endLine());
        json.writeNumberProperty("endColumn", place.endColumn());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static boolean isInSource(Suppression suppression) {
        return suppression.kind() == Suppression.Kind.COMMENT || suppression.kind() == Suppression.Kind.ANNOTATION;
    }

    private static void suppression(boolean inSource, String reason, JsonGenerator json) {
        json.writeArrayPropertyStart("suppressions");
        json.writeStartObject();
        json.writeStringProperty("kind", inSource ? "inSource" : "external");
        json.writeStringProperty("justification", reason);
        json.writeEndObject();
        json.writeEndArray();
    }
}
