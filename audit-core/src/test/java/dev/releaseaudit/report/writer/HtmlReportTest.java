package dev.releaseaudit.report.writer;

import static dev.releaseaudit.report.Reports.DIGEST;
import static dev.releaseaudit.report.Reports.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.report.Reports;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void it_is_the_document_of_the_markdown_report() {
        assertThat(new HtmlReport().asText(SampleReport.build()))
                .contains("<h2>Overall Assessment</h2>\n<p><strong>Not ready</strong>: 3 blocking gaps")
                .contains(
                        "<li><strong>Image digest of <code>shop-api</code> is a placeholder</strong> (64 times the digit 1) ("
                                + "in <code>k8s/overlays/prod</code>). Pin the digest that was built. "
                                + "<cite>k8s/overlays/prod/kustomization.yaml:12</cite></li>");
    }

    @Test
    void it_needs_no_other_file_and_runs_nothing() {
        assertThat(new HtmlReport().asText(SampleReport.build()))
                .doesNotContain("<script", "<link", "src=", "href=", "@import", "url(");
    }

    @Test
    void text_of_audited_files_is_not_markup() {
        Reports report =
                new Reports().violated(DIGEST, "a", "</li><script>alert('x')</script>", at("a\"b.yaml", 1, 1, 2));
        assertThat(new HtmlReport().asText(report.build()))
                .contains("&lt;/li&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .contains("a&quot;b.yaml:1");
    }
}
