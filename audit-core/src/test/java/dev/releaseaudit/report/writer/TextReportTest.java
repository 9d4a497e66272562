package dev.releaseaudit.report.writer;

import static dev.releaseaudit.report.Reports.DIGEST;
import static dev.releaseaudit.report.Reports.NON_ROOT;
import static dev.releaseaudit.report.Reports.PINNED;
import static dev.releaseaudit.report.Reports.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Reports;
import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.source.Location;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void findings_stand_by_file_with_their_fix_and_the_verdict_comes_last() {
        assertThat(new TextReport().asText(SampleReport.build())).isEqualTo("""
                        k8s/base/shop.yaml:80:9: warning k8s/run-as-non-root: worker may run as root
                            fix Set securityContext.runAsNonRoot: true
                        k8s/base/shop.yaml:99:25: verify k8s/run-as-non-root: cron: runAsNonRoot is ${NON_ROOT}

                        k8s/overlays/prod/configmap.yaml:7:18: error k8s/placeholder-value: DATABASE_HOST is db.example.com, a reserved name (in k8s/overlays/prod)
                            fix Set the real value of DATABASE_HOST
                        k8s/overlays/prod/configmap.yaml:8:14: error k8s/placeholder-value: MAIL_HOST is mail.example.com, a reserved name (in k8s/overlays/prod)
                            fix Set the real value of MAIL_HOST

                        k8s/overlays/prod/kustomization.yaml:12:13: error k8s/image-digest: Image digest of `shop-api` is a placeholder (64 times the digit 1) (in k8s/overlays/prod)
                            fix Pin the digest that was built

                        k8s/base/job.yaml:3:1: broken file: a tab cannot indent: use spaces
                        Looked at 3 containers, 1 env file with 6 rules, 1 of them idle; 1 note
                        3 errors, 1 warning, 1 to verify, 6 satisfied, 1 suppressed
                        NOT READY, and the audit is not complete
                        """);
    }

    @Test
    void a_fix_is_not_repeated_within_a_file() {
        Reports report = new Reports()
                .violated(NON_ROOT, "a", "a may run as root", "Set runAsNonRoot", at("a.yaml", 1, 1, 5))
                .violated(NON_ROOT, "b", "b may run as root", "Set runAsNonRoot", at("a.yaml", 2, 1, 5))
                .violated(NON_ROOT, "c", "c may run as root", "Set runAsNonRoot", at("b.yaml", 2, 1, 5));
        assertThat(new TextReport().asText(report.build())).startsWith("""
                        a.yaml:1:1: warning k8s/run-as-non-root: a may run as root
                            fix Set runAsNonRoot
                        a.yaml:2:1: warning k8s/run-as-non-root: b may run as root

                        b.yaml:2:1: warning k8s/run-as-non-root: c may run as root
                            fix Set runAsNonRoot

                        """);
    }

    @Test
    void further_places_stand_below_the_finding() {
        Reports report = new Reports()
                .violated(
                        DIGEST,
                        "a",
                        "a floats",
                        at("a.yaml", 1, 1, 5),
                        new Evidence("set here", at("b.yaml", 3, 4, 9)));
        assertThat(new TextReport().asText(report.build())).contains("a floats\n    see b.yaml:3:4: set here\n");
    }

    @Test
    void satisfied_findings_are_shown_on_request() {
        assertThat(new TextReport().show(Set.of(Outcome.SATISFIED)).asText(SampleReport.build()))
                .contains("k8s/base/shop.yaml:24:13: satisfied k8s/run-as-non-root: api must run as non-root\n")
                .doesNotContain("may run as root");
    }

    @Test
    void a_quiet_report_has_one_line_for_each_finding_and_hole() {
        assertThat(new TextReport().quiet(true).asText(SampleReport.build()).lines())
                .hasSize(6)
                .last()
                .isEqualTo("k8s/base/job.yaml:3:1: broken file: a tab cannot indent: use spaces");
    }

    @Test
    void a_quiet_report_of_nothing_is_empty() {
        AuditReport fine = new Reports()
                .satisfied(PINNED, "a", "a is pinned", at("a.yaml", 1, 1, 5))
                .build();
        assertThat(new TextReport().quiet(true).asText(fine)).isEmpty();
        assertThat(new TextReport().asText(fine)).endsWith("0 errors, 0 warnings, 0 to verify, 1 satisfied\nREADY\n");
    }

    @Test
    void colour_marks_grades() {
        assertThat(new TextReport().colour(true).asText(SampleReport.build()))
                .contains("\u001B[33mwarning\u001B[0m")
                .contains("\u001B[1;31merror\u001B[0m")
                .contains("\u001B[1;31mNOT READY\u001B[0m");
    }

    @Test
    void escape_sequences_of_audited_files_do_not_reach_the_terminal() {
        Reports report = new Reports().violated(DIGEST, "a", "\u001B[2Ja\rb\u202Ec\nd", Location.of("x\u009B.yaml"));
        assertThat(new TextReport().asText(report.build()))
                .startsWith("x\\u009b.yaml:1:1: error k8s/image-digest: \uFFFD[2Ja b\uFFFDc d\n");
    }

    @Test
    void a_finding_about_the_whole_tree_stands_at_its_root() {
        Reports report = new Reports().violated(DIGEST, "repository", "nothing is pinned", Location.of(""));
        assertThat(new TextReport().asText(report.build()))
                .startsWith(".: error k8s/image-digest: nothing is pinned\n");
    }

    @Test
    void what_the_baseline_lists_still_blocks_and_is_counted_by_itself() {
        Reports report = new Reports()
                .baselined(DIGEST, "a", "a has no digest", at("a.yaml", 1, 1, 5))
                .baselined(NON_ROOT, "b", "b may run as root", at("a.yaml", 2, 1, 5));
        assertThat(new TextReport().asText(report.build())).isEqualTo("""
                        Looked at nothing with 2 rules
                        0 errors, 0 warnings, 0 to verify, 0 satisfied, 2 in the baseline
                        NOT READY: nothing new; 1 known blocking gap
                        """);
    }
}
