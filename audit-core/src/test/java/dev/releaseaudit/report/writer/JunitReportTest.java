package dev.releaseaudit.report.writer;

import static dev.releaseaudit.report.Reports.DIGEST;
import static dev.releaseaudit.report.Reports.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.report.Reports;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JunitReportTest {

    private final Document xml = XmlText.parse(new JunitReport().asText(SampleReport.build()));

    @Test
    void a_rule_is_a_suite_that_counts_its_cases() {
        assertThat(suite("k8s/run-as-non-root"))
                .extracting(
                        s -> s.getAttribute("tests"), s -> s.getAttribute("failures"), s -> s.getAttribute("skipped"))
                .containsExactly("7", "1", "2");
    }

    @Test
    void a_violation_is_a_failure_with_its_place() {
        Element failure = (Element)
                suite("k8s/image-digest").getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("error");
        assertThat(failure.getTextContent())
                .startsWith("k8s/overlays/prod/kustomization.yaml:12:13: error k8s/image-digest: Image digest")
                .endsWith("Pin the digest that was built");
    }

    @Test
    void what_is_suppressed_or_left_open_is_skipped_with_the_reason() {
        var skipped = suite("k8s/run-as-non-root").getElementsByTagName("skipped");
        assertThat(((Element) skipped.item(0)).getAttribute("message"))
                .isEqualTo("suppressed: vendor image, gone in May");
        assertThat(((Element) skipped.item(1)).getAttribute("message")).isEqualTo("to verify");
    }

    @Test
    void a_hole_is_an_error() {
        assertThat(suite("holes in the audit")
                        .getElementsByTagName("error")
                        .item(0)
                        .getTextContent())
                .isEqualTo("k8s/base/job.yaml:3:1: a tab cannot indent: use spaces");
    }

    @Test
    void what_the_baseline_lists_is_skipped() {
        Reports report = new Reports().baselined(DIGEST, "a", "a has no digest", at("a.yaml", 1, 1, 5));
        Document known = XmlText.parse(new JunitReport().asText(report.build()));
        assertThat(((Element) known.getElementsByTagName("skipped").item(0)).getAttribute("message"))
                .isEqualTo("known: in the baseline");
        assertThat(known.getElementsByTagName("failure").getLength()).isZero();
    }

    private Element suite(String name) {
        var suites = xml.getElementsByTagName("testsuite");
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            if (suite.getAttribute("name").equals(name)) {
                return suite;
            }
        }
        throw new AssertionError("no suite " + name);
    }
}
