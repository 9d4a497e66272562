package dev.releaseaudit.report.writer;

import static dev.releaseaudit.report.Reports.DIGEST;
import static dev.releaseaudit.report.Reports.NON_ROOT;
import static dev.releaseaudit.report.Reports.OVERLAY;
import static dev.releaseaudit.report.Reports.PINNED;
import static dev.releaseaudit.report.Reports.PLACEHOLDER;
import static dev.releaseaudit.report.Reports.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.report.Citations;
import dev.releaseaudit.report.Reports;
import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Stage;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    @Test
    void a_report_reads_as_an_audit_in_which_every_line_is_cited() {
        assertThat(new MarkdownReport().asText(SampleReport.build())).isEqualTo("""
                        # Production Release Audit

                        ## Scope

                        - **Looked at**: 3 containers, 1 env file.
                        - **Targets**: production `k8s/overlays/prod` [kustomization.yaml:1](k8s/overlays/prod/kustomization.yaml#L1); development `k8s/overlays/dev` [kustomization.yaml:1](k8s/overlays/dev/kustomization.yaml#L1); rendered.
                        - **Against**: 6 rules (env 1, k8s 5).
                        - **Idle**: 1 rule found nothing to judge: `env/duplicate-key`.
                        - **Not looked at**: 1 hole.
                          - Broken file: a tab cannot indent: use spaces. [job.yaml:3](k8s/base/job.yaml#L3)
                        - **Noted**: 1 note.
                          - Not rendered: Helm chart: render it first. [chart](chart)
                        - **Suppressed**: 1 violation does not count.
                          - `k8s/run-as-non-root`: vendor image, gone in May. [legacy.yaml:9](k8s/base/legacy.yaml#L9)

                        Findings are based on the repository alone; nothing was run.

                        ## Ready/Implemented Signals

                        - **Production overlay k8s/overlays/prod** sets namespace shop-prod and pins 1 of 2 images. [kustomization.yaml:1-13](k8s/overlays/prod/kustomization.yaml#L1-L13), [kustomization.yaml:12](k8s/overlays/prod/kustomization.yaml#L12)
                        - **Images do not float**: api pulls an image by its digest. [shop.yaml:20](k8s/base/shop.yaml#L20)
                        - **Containers run as a non-root user**: 4 of 7; the others follow below. [shop.yaml:24](k8s/base/shop.yaml#L24), [shop.yaml:51](k8s/base/shop.yaml#L51), [shop.yaml:70](k8s/base/shop.yaml#L70), [shop.yaml:75](k8s/base/shop.yaml#L75)

                        ## Gaps / Actions Required Before Production

                        ### 1) Replace placeholder values

                        2 blocking, found by `k8s/placeholder-value`.

                        - **DATABASE_HOST is db.example.com, a reserved name**; likewise `MAIL_HOST` (in `k8s/overlays/prod`). Set the real value of DATABASE_HOST. [configmap.yaml:7](k8s/overlays/prod/configmap.yaml#L7), [configmap.yaml:8](k8s/overlays/prod/configmap.yaml#L8)

                        ### 2) Pin the images that are deployed

                        1 blocking, found by `k8s/image-digest`.

                        - **Image digest of `shop-api` is a placeholder** (64 times the digit 1) (in `k8s/overlays/prod`). Pin the digest that was built. [kustomization.yaml:12](k8s/overlays/prod/kustomization.yaml#L12)

                        ### 3) Harden containers

                        1 warning, found by `k8s/run-as-non-root`.

                        - **worker may run as root**. Set securityContext.runAsNonRoot: true. [shop.yaml:80](k8s/base/shop.yaml#L80)

                        ## To Verify Outside the Repository

                        - **cron**: runAsNonRoot is \\${NON_ROOT}. [shop.yaml:99](k8s/base/shop.yaml#L99)

                        ## Recommended Release Checklist (Actionable)

                        1. **Replace placeholder values** in `k8s/overlays/prod`: set the real value of DATABASE_HOST, and likewise for `MAIL_HOST`. [configmap.yaml:7](k8s/overlays/prod/configmap.yaml#L7), [configmap.yaml:8](k8s/overlays/prod/configmap.yaml#L8)
                        2. **Pin the images that are deployed** in `k8s/overlays/prod`: pin the digest that was built. [kustomization.yaml:12](k8s/overlays/prod/kustomization.yaml#L12)
                        3. **Harden containers**: set securityContext.runAsNonRoot: true. [shop.yaml:80](k8s/base/shop.yaml#L80)
                        4. **Complete the audit**: mend what could not be looked at (see Scope), then audit again.

                        ## Overall Assessment

                        **Not ready**: 3 blocking gaps (placeholders 2, images 1), 1 warning (security 1), 1 to verify, and the audit is not complete. What would change the verdict: items 1, 2 and 4.
                        """);
    }

    @Test
    void citations_in_brackets_name_path_and_lines() {
        assertThat(new MarkdownReport(Citations.BRACKET).asText(SampleReport.build()))
                .contains("pins 1 of 2 images. 【F:k8s/overlays/prod/kustomization.yaml†L1-L13】"
                        + "【F:k8s/overlays/prod/kustomization.yaml†L12】\n")
                .contains("render it first. 【F:chart】\n")
                .doesNotContain("](");
    }

    @Test
    void a_rule_that_holds_everywhere_is_one_signal_with_a_few_citations() {
        Reports report = new Reports();
        for (int i = 1; i <= 8; i++) {
            report.satisfied(NON_ROOT, "c" + i, "c" + i + " must run as non-root", at("a.yaml", i, 1, 5));
        }
        assertThat(markdown(report))
                .contains(
                        "- **Containers run as a non-root user**: 8 of 8. [a.yaml:1](a.yaml#L1), [a.yaml:2](a.yaml#L2), "
                                + "[a.yaml:3](a.yaml#L3), [a.yaml:4](a.yaml#L4), [a.yaml:5](a.yaml#L5) and 3 more\n")
                .contains("**Ready**: no blocking gap. Strong: containers run as a non-root user (8 of 8).\n");
    }

    @Test
    void a_rule_that_mostly_fails_is_no_signal() {
        Reports report = new Reports()
                .satisfied(NON_ROOT, "a", "a must run as non-root", at("a.yaml", 1, 1, 5))
                .violated(NON_ROOT, "b", "b may run as root", at("a.yaml", 2, 1, 5))
                .violated(NON_ROOT, "c", "c may run as root", at("a.yaml", 3, 1, 5));
        assertThat(markdown(report))
                .contains("## Ready/Implemented Signals\n\nNone found.\n")
                .contains(
                        "- **b may run as root**; likewise `c` (2 of 3). [a.yaml:2](a.yaml#L2), [a.yaml:3](a.yaml#L3)\n");
    }

    @Test
    void many_alike_findings_are_one_line() {
        Reports report = new Reports();
        for (int i = 1; i <= 40; i++) {
            report.violated(
                    NON_ROOT, "c" + i, "c" + i + " may run as root", "Run c" + i + " as 1000", at("a.yaml", i, 1, 5));
        }
        assertThat(markdown(report))
                .containsOnlyOnce("may run as root")
                .contains(
                        "- **c1 may run as root**; likewise `c2`, `c3`, `c4`, `c5` and 35 more. Run c1 as 1000. [a.yaml:1]")
                .contains("[a.yaml:10](a.yaml#L10) and 30 more\n")
                .contains("1. **Harden containers**: run c1 as 1000, and likewise for `c2`, `c3`, `c4` and 36 more.");
    }

    @Test
    void different_findings_of_one_rule_are_listed_below_its_title() {
        Reports report = new Reports()
                .violated(PLACEHOLDER, "HOST", "HOST is a reserved name", "Set HOST", at(".env", 1, 1, 5))
                .violated(PLACEHOLDER, "TOKEN", "TOKEN says change-me", "Set TOKEN", at(".env", 2, 1, 5));
        assertThat(markdown(report)).contains("""
                        - **No value in production is a placeholder**: not so in 2 cases.
                          - HOST is a reserved name. Set HOST. [.env:1](.env#L1)
                          - TOKEN says change-me. Set TOKEN. [.env:2](.env#L2)
                        """);
    }

    @Test
    void what_is_to_be_verified_stands_case_by_case() {
        Reports report = new Reports()
                .unknown(NON_ROOT, "Backups", "Backups: the guide promises a monthly restore", at("a.md", 1, 1, 5))
                .unknown(NON_ROOT, "Alerts", "Alerts: the guide says who is called", at("a.md", 2, 1, 5));
        assertThat(markdown(report)).contains("""
                        ## To Verify Outside the Repository

                        - **Backups**: the guide promises a monthly restore. [a.md:1](a.md#L1)
                        - **Alerts**: the guide says who is called. [a.md:2](a.md#L2)
                        """);
    }

    @Test
    void evidence_follows_the_place_that_proves_the_finding() {
        Reports report = new Reports()
                .violated(
                        DIGEST,
                        "api",
                        "api floats",
                        at("prod.yaml", 1, 1, 5),
                        new Evidence("the base sets it", at("base.yaml", 7, 1, 5)));
        assertThat(markdown(report))
                .contains(
                        "- **api floats**. [prod.yaml:1](prod.yaml#L1); the base sets it [base.yaml:7](base.yaml#L7)\n");
    }

    @Test
    void themes_with_more_blocking_gaps_come_first() {
        Reports report = new Reports()
                .violated(NON_ROOT, "a", "a may run as root", at("a.yaml", 1, 1, 5))
                .violated(DIGEST, "b", "b floats", at("a.yaml", 2, 1, 5))
                .violated(PLACEHOLDER, "c", "c is a placeholder", at("a.yaml", 3, 1, 5))
                .violated(PLACEHOLDER, "d", "d is a placeholder", at("a.yaml", 4, 1, 5));
        assertThat(markdown(report))
                .containsSubsequence(
                        "### 1) Replace placeholder values",
                        "### 2) Pin the images that are deployed",
                        "### 3) Harden containers",
                        "What would change the verdict: items 1 and 2.");
    }

    @Test
    void a_report_about_nothing_says_so() {
        assertThat(markdown(new Reports().idle(PINNED).target("k8s", Stage.UNKNOWN)))
                .contains("- **Looked at**: nothing.")
                .contains(
                        "**Targets**: of unknown stage `k8s` [kustomization.yaml:1](k8s/kustomization.yaml#L1); rendered.")
                .contains("**Undecided**: no blocking gap, but no rule found anything to judge.");
    }

    @Test
    void the_root_of_the_tree_is_not_cited() {
        assertThat(markdown(new Reports().satisfied(OVERLAY, "repository", "all is well", Location.of(""))))
                .contains("- **Production has an overlay of its own**: all is well.\n");
    }

    @Test
    void text_of_audited_files_is_neither_markup_nor_a_citation() {
        String nasty = "<img src=x> [a](b) **b** | 【F:x†L1】 # \u001B[31m\n- item `co|de` __x__ &lt;";
        assertThat(markdown(new Reports().violated(DIGEST, "api", nasty, at("a.yaml", 1, 1, 5))))
                .contains(
                        "- **\\<img src=x> \\[a\\](b) \\*\\*b\\*\\* \\| &#12304;F:x†L1】 # \uFFFD\\[31m - item `co|de` "
                                + "\\_\\_x\\_\\_ \\&lt;**. [a.yaml:1](a.yaml#L1)\n");
    }

    private static String markdown(Reports report) {
        return new MarkdownReport().asText(report.build());
    }
}
