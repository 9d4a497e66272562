package dev.releaseaudit.report.document;

import static dev.releaseaudit.report.Reports.DIGEST;
import static dev.releaseaudit.report.Reports.NON_ROOT;
import static dev.releaseaudit.report.Reports.PINNED;
import static dev.releaseaudit.report.Reports.PLACEHOLDER;
import static dev.releaseaudit.report.Reports.at;
import static dev.releaseaudit.report.Reports.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.report.Reports;
import dev.releaseaudit.rule.RuleInfo;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import org.junit.jupiter.api.Test;

class AssessmentSectionTest {

    private static final RuleInfo LEAK = rule("k8s/leak", "No secret leaks", Severity.ERROR, "secrets", "Keep secrets");

    @Test
    void warnings_alone_leave_the_release_ready() {
        assertThat(assessment(new Reports()
                        .violated(NON_ROOT, "a", "a may run as root", at("a.yaml", 1, 1, 5))
                        .violated(NON_ROOT, "b", "b may run as root", at("a.yaml", 2, 1, 5))))
                .isEqualTo("**Ready**: no blocking gap, 2 warnings (security 2).");
    }

    @Test
    void a_blocking_gap_is_named_by_its_theme_and_by_the_item_that_mends_it() {
        assertThat(assessment(new Reports().violated(DIGEST, "a", "a floats", at("a.yaml", 1, 1, 5))))
                .isEqualTo("**Not ready**: 1 blocking gap (images 1). What would change the verdict: item 1.");
    }

    @Test
    void a_blocking_gap_of_the_baseline_is_known_and_blocks() {
        Reports known = new Reports().baselined(DIGEST, "a", "a has no digest", at("a.yaml", 1, 1, 5));
        assertThat(assessment(known))
                .isEqualTo("**Not ready**: nothing new that blocks, 1 known blocking gap in the baseline.");
        assertThat(assessment(known.violated(PINNED, "b", "b is latest", at("a.yaml", 2, 1, 5))))
                .startsWith("**Not ready**: 1 blocking gap (images 1), 1 known blocking gap in the baseline.");
    }

    @Test
    void several_items_are_a_range() {
        Reports report = new Reports()
                .violated(DIGEST, "a", "a floats", at("a.yaml", 1, 1, 5))
                .violated(PLACEHOLDER, "b", "b is a placeholder", at("a.yaml", 2, 1, 5))
                .violated(LEAK, "c", "c leaks", at("a.yaml", 3, 1, 5));
        assertThat(assessment(report)).endsWith("What would change the verdict: items 1 to 3.");
    }

    @Test
    void a_hole_leaves_the_verdict_open_until_the_last_item_is_done() {
        Reports report = new Reports()
                .violated(NON_ROOT, "a", "a may run as root", at("a.yaml", 1, 1, 5))
                .diagnostic(Diagnostic.hole(Diagnostic.Kind.CRASHED, () -> Location.of("b.yaml"), "rule threw"));
        assertThat(assessment(report))
                .isEqualTo("**Undecided**: no blocking gap, 1 warning (security 1), and the audit is not complete. "
                        + "What would change the verdict: item 2.");
    }

    @Test
    void a_note_changes_nothing() {
        Reports report = new Reports()
                .satisfied(PINNED, "a", "a is pinned", at("a.yaml", 1, 1, 5))
                .diagnostic(Diagnostic.note(Diagnostic.Kind.SKIPPED, () -> Location.of("b"), "a link"));
        assertThat(assessment(report)).isEqualTo("**Ready**: no blocking gap.");
    }

    @Test
    void what_is_to_be_verified_is_counted() {
        assertThat(assessment(new Reports().unknown(DIGEST, "a", "a is a template", at("a.yaml", 1, 1, 5))))
                .isEqualTo("**Ready**: no blocking gap, 1 to verify.");
    }

    @Test
    void the_strengths_that_matter_most_are_named() {
        Reports report = new Reports();
        for (int i = 1; i <= 2; i++) {
            report.satisfied(PINNED, "a" + i, "a is pinned", at("a.yaml", i, 1, 5));
        }
        for (int i = 1; i <= 5; i++) {
            report.satisfied(NON_ROOT, "b" + i, "b must run as non-root", at("b.yaml", i, 1, 5));
        }
        assertThat(assessment(report))
                .endsWith("Strong: images do not float (2 of 2), containers run as a non-root user (5 of 5).");
    }

    @Test
    void what_holds_with_exceptions_is_no_strength() {
        Reports report = new Reports()
                .satisfied(NON_ROOT, "a", "a must run as non-root", at("a.yaml", 1, 1, 5))
                .satisfied(NON_ROOT, "b", "b must run as non-root", at("a.yaml", 2, 1, 5))
                .violated(NON_ROOT, "c", "c may run as root", at("a.yaml", 3, 1, 5));
        assertThat(assessment(report)).doesNotContain("Strong");
    }

    private static String assessment(Reports report) {
        return Pages.markdown(new AssessmentSection(), report)
                .replace("## Overall Assessment", "")
                .strip();
    }
}
