package dev.releaseaudit.it.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.ReportWriter;
import dev.releaseaudit.report.writer.BaselineReport;
import dev.releaseaudit.report.writer.HtmlReport;
import dev.releaseaudit.report.writer.JsonReport;
import dev.releaseaudit.report.writer.JunitReport;
import dev.releaseaudit.report.writer.MarkdownReport;
import dev.releaseaudit.report.writer.SarifReport;
import dev.releaseaudit.report.writer.TextReport;
import dev.releaseaudit.source.AuditInputException;
import dev.releaseaudit.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No secret of an audited tree reaches anything that leaves the process. */
class PlantedSecretsTest {

    private static final List<ReportWriter> WRITERS = List.of(
            new TextReport(),
            new MarkdownReport(),
            new JsonReport(),
            new SarifReport(),
            new JunitReport(),
            new HtmlReport(),
            new BaselineReport());
    private static final int SECRETS = 10_000;

    @Test
    void ten_thousand_secrets_stay_where_they_are() {
        String template = template();
        int planted = 0;
        List<String> shown = new ArrayList<>();
        for (long seed = 1; planted < SECRETS; seed++) {
            PlantedTree tree = new PlantedTree(seed);
            Map<String, String> files = tree.files(template);
            planted += tree.planted();
            linesOf(report(files)).filter(Planted::isShownIn).limit(20).forEach(shown::add);
            if (!shown.isEmpty()) {
                break;
            }
        }
        CapturedLog.lines().stream().filter(Planted::isShownIn).forEach(shown::add);
        assertThat(shown).isEmpty();
        assertThat(CapturedLog.lines()).isNotEmpty();
    }

    @Test
    void the_secrets_are_noticed() {
        AuditReport report = report(new PlantedTree(1).files(template()));
        assertThat(report.findings().stream().map(finding -> finding.rule().id()))
                .contains(
                        "k8s/secret-in-git",
                        "k8s/secret-in-manifest",
                        "env/secret-in-git",
                        "env/sample-holds-secret",
                        "env/real-file-committed");
        assertThat(report.toString()).contains("****");
        assertThat(report.diagnostics()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{issued}}: 1",
                "rules: {'k8s/{{issued}}': error}",
                "rules: {env/duplicate-key: '{{issued}}'}",
                "rules: {env/duplicate-key: {'{{issued}}': 1}}",
                "targets: {'k8s/{{issued}}': production}",
                "targets: {k8s: '{{issued}}'}",
                "suppress: [{rule: 'k8s/{{issued}}', reason: a}]",
                "suppress: [{rule: 'env/*', reason: a, until: '{{issued}}'}]",
                "suppress: [{rule: 'env/*', '{{issued}}': a}]",
                "suppress: '{{issued}}'",
                "{{issued}}",
                "a: [{{issued}}",
                "a: *{{issued}}"
            })
    void a_configuration_that_is_refused_is_not_quoted(String text) {
        var files = new PlantedTree(text.hashCode()).files("=== .audit.yaml\n" + text + "\n");
        assertThatThrownBy(() -> report(files))
                .isInstanceOf(AuditInputException.class)
                .satisfies(refused -> assertThat(Planted.isShownIn(refused + " " + refused.getCause()))
                        .as(refused.getMessage())
                        .isFalse());
    }

    private static AuditReport report(Map<String, String> files) {
        return Auditor.standard().audit(SourceTree.of(files));
    }

    private static Stream<String> linesOf(AuditReport report) {
        return WRITERS.stream()
                .map(writer -> writer.asText(report))
                .filter(Planted::isShownIn)
                .flatMap(String::lines);
    }

    private static String template() {
        return PlantedTree.read("/planted.txt") + "=== bulk/.env\n" + lines("TOKEN_%d={{random}}\n")
                + "=== bulk/.env.example\n" + lines("TOKEN_%d={{random}}\n") + "=== bulk/README.md\n"
                + lines("%d. `{{issued}}`\n");
    }

    private static String lines(String line) {
        return IntStream.range(0, 100).mapToObj(line::formatted).collect(Collectors.joining());
    }
}
