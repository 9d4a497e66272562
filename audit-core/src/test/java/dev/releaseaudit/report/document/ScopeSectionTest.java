package dev.releaseaudit.report.document;

import static dev.releaseaudit.report.Reports.DIGEST;
import static dev.releaseaudit.report.Reports.NON_ROOT;
import static dev.releaseaudit.report.Reports.PINNED;
import static dev.releaseaudit.report.Reports.at;
import static dev.releaseaudit.report.Reports.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.report.Reports;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Diagnostic.Kind;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Stage;
import org.junit.jupiter.api.Test;

class ScopeSectionTest {

    @Test
    void what_was_looked_at_is_counted_by_kind() {
        assertThat(scope(new Reports()
                        .inspected("containers", 3)
                        .inspected("documents", 1)
                        .inspected("jobs", 0)))
                .contains("- **Looked at**: 3 containers, 1 document.\n");
    }

    @Test
    void rules_are_counted_by_pack() {
        assertThat(scope(new Reports().idle(NON_ROOT).idle(DIGEST).idle(rule("docs/x", "X", Severity.INFO, "x", "X"))))
                .contains("- **Against**: 3 rules (docs 1, k8s 2).\n");
    }

    @Test
    void idle_rules_are_named_up_to_eight() {
        Reports report = new Reports();
        for (int i = 10; i < 20; i++) {
            report.idle(rule("docs/rule-" + i, "X", Severity.INFO, "x", "X"));
        }
        assertThat(scope(report))
                .contains("- **Idle**: 10 rules found nothing to judge: `docs/rule-10`, ")
                .contains(", `docs/rule-17` and 2 more.\n");
    }

    @Test
    void targets_stand_by_stage_production_first() {
        assertThat(scope(new Reports()
                        .target("a", Stage.UNKNOWN)
                        .target("b", Stage.STAGING)
                        .target("c", Stage.PRODUCTION)))
                .contains("- **Targets**: production `c` [kustomization.yaml:1](c/kustomization.yaml#L1); "
                        + "staging `b` [kustomization.yaml:1](b/kustomization.yaml#L1); "
                        + "of unknown stage `a` [kustomization.yaml:1](a/kustomization.yaml#L1); rendered.\n");
    }

    @Test
    void many_targets_of_a_stage_are_named_in_part() {
        Reports report = new Reports();
        for (int i = 1; i <= 7; i++) {
            report.target("t" + i, Stage.PRODUCTION);
        }
        assertThat(scope(report)).contains("production `t1`, `t2`, `t3`, `t4`, `t5` and 2 more ");
    }

    @Test
    void each_hole_is_listed() {
        Reports report = new Reports()
                .diagnostic(Diagnostic.hole(Kind.BROKEN_FILE, () -> at("a.yaml", 3, 1, 2), "a tab cannot indent"))
                .diagnostic(Diagnostic.hole(Kind.CRASHED, () -> Location.of(""), "k8s/x threw"));
        assertThat(scope(report)).contains("""
                        - **Not looked at**: 2 holes.
                          - Crashed: k8s/x threw.
                          - Broken file: a tab cannot indent. [a.yaml:3](a.yaml#L3)
                        """);
    }

    @Test
    void notes_are_listed_by_kind() {
        Reports report = new Reports();
        for (int i = 1; i <= 7; i++) {
            report.diagnostic(Diagnostic.note(Kind.NOT_RENDERED, located("chart" + i), "Helm chart"));
        }
        report.diagnostic(Diagnostic.note(Kind.SKIPPED, located("link"), "leaves the root"));
        assertThat(scope(report))
                .contains("- **Noted**: 8 notes.\n  - Not rendered, 7 times; the first: Helm chart. [chart1](chart1), ")
                .contains("[chart5](chart5) and 2 more\n  - Skipped: leaves the root. [link](link)\n");
    }

    @Test
    void suppressed_violations_stand_by_rule_and_reason() {
        Reports report = new Reports()
                .suppressed(DIGEST, "a", "a floats", at("a.yaml", 1, 1, 5), because("pinned by the registry"))
                .suppressed(DIGEST, "b", "b floats", at("a.yaml", 2, 1, 5), because("pinned by the registry"))
                .suppressed(PINNED, "c", "c is latest", at("a.yaml", 3, 1, 5), because("nobody pulls it"));
        assertThat(scope(report)).contains("""
                        - **Suppressed**: 3 violations do not count.
                          - `k8s/image-digest` (2): pinned by the registry. [a.yaml:1](a.yaml#L1), [a.yaml:2](a.yaml#L2)
                          - `k8s/image-tag-latest`: nobody pulls it. [a.yaml:3](a.yaml#L3)
                        """);
    }

    @Test
    void what_the_baseline_lists_is_counted_and_cited() {
        Reports report = new Reports()
                .baselined(DIGEST, "a", "a has no digest", at("a.yaml", 1, 1, 5))
                .baselined(NON_ROOT, "b", "b may run as root", at("a.yaml", 2, 1, 5));
        assertThat(scope(report))
                .contains("- **Known**: 2 violations in the baseline (1 blocking, 1 warning). [a.yaml:1](a.yaml#L1), ")
                .doesNotContain("Suppressed");
    }

    private static Suppression because(String reason) {
        return new Suppression(Suppression.Kind.CONFIGURATION, reason, Location.of(".audit.yaml", 3, 1, 9));
    }

    private static Located located(String path) {
        return () -> Location.of(path);
    }

    private static String scope(Reports report) {
        return Pages.markdown(new ScopeSection(), report);
    }
}
