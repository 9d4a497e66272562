package dev.releaseaudit.test;

import static dev.releaseaudit.test.AuditAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.Severity;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AuditAssertionsTest {

    private static final String ID = "notes/nothing-to-do";

    @Test
    void a_report_without_an_error_is_ready() {
        assertThat(Audits.of("done sweep")).isReady().isComplete().hasNoViolations();
        assertThat(Audits.of("todo sweep")).isReady();
    }

    @Test
    void errors_that_block_the_release_are_listed() {
        fails(() -> assertThat(grave(Audits.of("todo sweep\ntodo wash"))).isReady(), """
                Expected to be ready for release, but it is blocked by:
                  notes/a.notes:1:1: error notes/nothing-to-do: todo sweep is left
                  notes/a.notes:2:1: error notes/nothing-to-do: todo wash is left""");
    }

    @Test
    void holes_in_the_audit_are_listed() {
        AuditReport report = Audits.of("done sweep\n???");
        String message = """
                Expected a complete audit, but it has holes:
                  notes/a.notes:2:1: ??? is not a note""";
        fails(() -> assertThat(report).isComplete(), message);
        fails(() -> assertThat(report).isReady(), message);
    }

    @Test
    void a_report_in_which_nothing_was_judged_is_not_ready() {
        AuditReport idle = Audits.of("buy milk");
        var nothing = new AuditReport(
                List.of(),
                idle.inspected(),
                List.of(),
                idle.rules().stream().filter(r -> r.idle()).toList(),
                List.of());
        fails(() -> assertThat(nothing).isReady(), "no rule found anything to judge");
    }

    @Test
    void violations_are_listed() {
        fails(() -> assertThat(Audits.of("todo sweep")).hasNoViolations(), """
                Expected no violations, but found:
                  notes/a.notes:1:1: warning notes/nothing-to-do: todo sweep is left""");
    }

    @Test
    void violations_of_one_rule_are_listed() {
        AuditReport report = Audits.of(Map.of("a.notes", "todo sweep"));
        fails(() -> assertThat(report).hasNoViolationOf("notes/notes-kept"), """
                Expected no violations of notes/notes-kept, but found:
                  .:1:1: warning notes/notes-kept: there are no notes""");
        assertThat(Audits.of("todo sweep")).hasNoViolationOf("notes/notes-kept");
    }

    @Test
    void a_suppressed_violation_does_not_count() {
        assertThat(Audits.suppressed("todo sweep", "rain"))
                .hasNoViolations()
                .hasSuppressed(ID)
                .at("notes/a.notes", 1);
    }

    @Test
    void a_violation_of_the_baseline_does_not_count_and_still_blocks() {
        AuditReport known = grave(Audits.baselined("todo sweep"));
        assertThat(known).hasNoViolations().hasBaselined(ID).at("notes/a.notes", 1);
        fails(() -> assertThat(known).isReady(), """
                Expected to be ready for release, but it is blocked by:
                  notes/a.notes:1:1: error notes/nothing-to-do: todo sweep is left""");
    }

    @Test
    void a_violation_is_found_by_its_place_and_its_words() {
        assertThat(Audits.of("todo sweep\ntodo wash"))
                .hasViolation(ID)
                .at("notes/a.notes", 2)
                .saying("wash")
                .and()
                .hasViolation(ID)
                .saying("sweep");
    }

    @Test
    void each_step_keeps_what_the_steps_before_it_kept() {
        fails(
                () -> assertThat(Audits.of("todo sweep\ntodo wash"))
                        .hasViolation(ID)
                        .at("notes/a.notes", 2)
                        .saying("sweep"),
                """
                Expected a violation of notes/nothing-to-do at notes/a.notes:2 saying 'sweep', but found:
                  notes/a.notes:2:1: warning notes/nothing-to-do: todo wash is left""");
    }

    @Test
    void a_violation_elsewhere_is_shown() {
        fails(() -> assertThat(Audits.of("todo sweep")).hasViolation(ID).at("notes/b.notes", 1), """
                Expected a violation of notes/nothing-to-do at notes/b.notes:1, but found:
                  notes/a.notes:1:1: warning notes/nothing-to-do: todo sweep is left""");
    }

    @Test
    void what_the_rule_said_instead_is_shown() {
        fails(() -> assertThat(Audits.of("done sweep")).hasViolation(ID), """
                Expected a violation of notes/nothing-to-do, but it said:
                  notes/a.notes:1:1: satisfied notes/nothing-to-do: done sweep is past""");
        fails(() -> assertThat(Audits.of("buy milk")).hasSignal(ID), """
                Expected a signal of notes/nothing-to-do, but it said: nothing""");
    }

    @Test
    void a_signal_is_what_holds() {
        assertThat(Audits.of("done sweep")).hasSignal(ID).at("notes/a.notes", 1);
    }

    @Test
    void an_unknown_is_what_a_person_has_to_verify() {
        assertThat(Audits.of("maybe sweep")).hasUnknown(ID).saying("depends");
    }

    @Test
    void a_rule_that_did_not_take_part_is_a_mistake() {
        fails(() -> assertThat(Audits.of("done sweep")).hasNoViolationOf("notes/nothing-todo"), """
                Expected rule notes/nothing-todo to take part in the audit, but these did:
                  notes/notes-kept
                  notes/nothing-to-do""");
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessageContaining(message);
    }

    private static AuditReport grave(AuditReport report) {
        List<Finding> findings = report.findings().stream()
                .map(f -> f.toBuilder().severity(Severity.ERROR).build())
                .toList();
        return new AuditReport(report.targets(), report.inspected(), findings, report.rules(), report.diagnostics());
    }
}
