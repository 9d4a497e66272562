package dev.releaseaudit.report.writer;

import static dev.releaseaudit.report.Reports.DIGEST;
import static dev.releaseaudit.report.Reports.NON_ROOT;
import static dev.releaseaudit.report.Reports.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.releaseaudit.report.Reports;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Stage;
import java.io.IOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    @Test
    void findings_rules_and_diagnostics_have_a_line_each() {
        Reports report = new Reports()
                .target("k8s/prod", Stage.PRODUCTION)
                .inspected("containers", 1)
                .violated(
                        NON_ROOT,
                        "api",
                        "api may run as root",
                        "Set runAsNonRoot",
                        at("a.yaml", 12, 13, 84),
                        "k8s/prod")
                .diagnostic(
                        Diagnostic.hole(Diagnostic.Kind.UNREADABLE_FILE, () -> at("b.yaml", 1, 1, 1), "is not UTF-8"));
        assertThat(new JsonReport().asText(report.build()))
                .isEqualTo("""
                        {
                          "schema": 1,
                          "readiness": "UNDECIDED",
                          "complete": false,
                          "inspected": {
                            "containers": 1
                          },
                          "targets": [
                            {"path": "k8s/prod", "stage": "PRODUCTION", "rendered": true, "location": {"path": "k8s/prod/kustomization.yaml", "line": 1, "column": 1, "endLine": 1, "endColumn": 5}}
                          ],
                          "findings": [
                            {"rule": "k8s/run-as-non-root", "outcome": "VIOLATED", "severity": "WARNING", "theme": "security", "step": "security", "subject": "api", "key": "", "cause": null, "message": "api may run as root", "fix": "Set runAsNonRoot", "location": {"path": "a.yaml", "line": 12, "column": 13, "endLine": 12, "endColumn": 84}, "evidence": [], "targets": ["k8s/prod"], "suppressed": null, "baselined": false, "fingerprint": "%s"}
                          ],
                          "rules": [
                            {"id": "k8s/run-as-non-root", "title": "Containers run as a non-root user", "subjects": 1, "violated": 1, "satisfied": 0, "unknown": 0}
                          ],
                          "diagnostics": [
                            {"kind": "UNREADABLE_FILE", "impact": "HOLE", "message": "is not UTF-8", "location": {"path": "b.yaml", "line": 1, "column": 1, "endLine": 1, "endColumn": 1}}
                          ]
                        }
                        """.formatted(report.build().findings().get(0).fingerprint()));
    }

    @Test
    void a_suppressed_finding_says_why() {
        assertThat(new JsonReport().asText(SampleReport.build()))
                .contains(
                        "\"suppressed\": {\"kind\": \"COMMENT\", \"reason\": \"vendor image, gone in May\", \"location\": "
                                + "{\"path\": \"k8s/base/legacy.yaml\"");
    }

    @Test
    void a_finding_of_the_baseline_is_not_a_suppressed_one() {
        Reports report = new Reports().baselined(DIGEST, "a", "a has no digest", at("a.yaml", 1, 1, 5));
        assertThat(new JsonReport().asText(report.build()))
                .contains("\"readiness\": \"NOT_READY\"")
                .contains("\"suppressed\": null, \"baselined\": true");
    }

    @Test
    void what_hides_in_text_is_escaped() {
        Reports report =
                new Reports().violated(DIGEST, "a", "\u001B\u009B\u202E\uD800 \uD83D\uDE00", at("a.yaml", 1, 1, 2));
        assertThat(new JsonReport().asText(report.build()))
                .contains("\"message\": \"\\u001B\\u009b\\u202e\uFFFD \uD83D\uDE00\"");
    }

    @Test
    void an_empty_report_is_whole() {
        assertThat(JsonText.parse(new JsonReport().asText(new Reports().build())))
                .containsEntry("readiness", "UNDECIDED")
                .containsKeys("targets", "findings", "rules", "diagnostics");
    }

    @Test
    void it_is_written_without_data_binding() throws Exception {
        assertThat(WithoutDatabind.run(JsonOfSample.class)).contains("\"schema\": 1");
    }

    @Test
    void trouble_of_the_receiver_reaches_the_caller_as_it_is() {
        Writer full = new Writer() {
            @Override
            public void write(char[] characters, int offset, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> new JsonReport().write(SampleReport.build(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }
}
