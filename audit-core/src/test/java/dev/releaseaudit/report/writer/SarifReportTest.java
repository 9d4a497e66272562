package dev.releaseaudit.report.writer;

import static dev.releaseaudit.report.Reports.DIGEST;
import static dev.releaseaudit.report.Reports.at;
import static dev.releaseaudit.report.writer.JsonText.object;
import static dev.releaseaudit.report.writer.JsonText.objects;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Reports;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SarifReportTest {

    @Test
    void the_log_has_one_run_of_version_2_1_0() {
        Map<String, Object> log = JsonText.parse(new SarifReport().asText(SampleReport.build()));
        assertThat(log).containsEntry("version", "2.1.0").containsKey("$schema");
        assertThat(objects(log, "runs")).hasSize(1);
        assertThat(run(SampleReport.build())).containsEntry("columnKind", "utf16CodeUnits");
    }

    @Test
    void each_result_points_at_its_rule() {
        Map<String, Object> run = run(SampleReport.build());
        List<Map<String, Object>> rules = objects(object(object(run, "tool"), "driver"), "rules");
        assertThat(objects(run, "results"))
                .hasSize(6)
                .allSatisfy(result ->
                        assertThat(rules.get((int) result.get("ruleIndex"))).containsEntry("id", result.get("ruleId")));
    }

    @Test
    void a_violation_fails_at_its_level() {
        assertThat(results(new Reports().violated(DIGEST, "a", "a floats", "Pin it", at("a b.yaml", 2, 3, 7))))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result).containsEntry("kind", "fail").containsEntry("level", "error");
                    assertThat(object(result, "message")).containsEntry("text", "a floats. Pin it");
                    Map<String, Object> place =
                            object(objects(result, "locations").get(0), "physicalLocation");
                    assertThat(object(place, "artifactLocation")).containsEntry("uri", "a%20b.yaml");
                    assertThat(object(place, "region"))
                            .containsEntry("startLine", 2)
                            .containsEntry("startColumn", 3)
                            .containsEntry("endColumn", 7);
                });
    }

    @Test
    void what_is_left_open_has_no_level() {
        assertThat(results(new Reports().unknown(DIGEST, "a", "a is a template", at("a.yaml", 2, 3, 7))))
                .singleElement()
                .satisfies(result ->
                        assertThat(result).containsEntry("kind", "open").containsEntry("level", "none"));
    }

    @Test
    void what_holds_is_left_out() {
        assertThat(results(new Reports().satisfied(DIGEST, "a", "a is pinned", at("a.yaml", 2, 3, 7))))
                .isEmpty();
    }

    @Test
    void a_suppressed_violation_is_marked() {
        var suppression =
                new Suppression(Suppression.Kind.CONFIGURATION, "the registry pins", Location.of(".audit.yaml"));
        assertThat(results(new Reports().suppressed(DIGEST, "a", "a floats", at("a.yaml", 2, 3, 7), suppression)))
                .singleElement()
                .satisfies(result -> assertThat(objects(result, "suppressions").get(0))
                        .containsEntry("kind", "external")
                        .containsEntry("justification", "the registry pins"));
    }

    @Test
    void what_the_baseline_lists_is_marked_as_known() {
        assertThat(results(new Reports().baselined(DIGEST, "a", "a has no digest", at("a.yaml", 2, 3, 7))))
                .singleElement()
                .satisfies(result -> {
                    assertThat(objects(result, "suppressions").get(0))
                            .containsEntry("kind", "external")
                            .containsEntry("justification", "known: in the baseline");
                    assertThat(object(result, "properties")).containsEntry("baselined", true);
                });
    }

    @Test
    void evidence_is_related() {
        var evidence = new Evidence("set here", at("b.yaml", 3, 4, 9));
        assertThat(results(new Reports().violated(DIGEST, "a", "a floats", at("a.yaml", 1, 1, 5), evidence)))
                .singleElement()
                .satisfies(result -> assertThat(objects(result, "relatedLocations"))
                        .singleElement()
                        .satisfies(place -> assertThat(object(place, "message")).containsEntry("text", "set here")));
    }

    @Test
    void a_hole_is_a_notification_of_a_run_that_failed() {
        Map<String, Object> invocation =
                objects(run(SampleReport.build()), "invocations").get(0);
        assertThat(invocation).containsEntry("executionSuccessful", false);
        assertThat(objects(invocation, "toolExecutionNotifications"))
                .extracting(notification -> notification.get("level"))
                .containsExactlyInAnyOrder("error", "note");
    }

    private static Map<String, Object> run(AuditReport report) {
        return objects(JsonText.parse(new SarifReport().asText(report)), "runs").get(0);
    }

    private static List<Map<String, Object>> results(Reports report) {
        return objects(run(report.build()), "results");
    }
}
