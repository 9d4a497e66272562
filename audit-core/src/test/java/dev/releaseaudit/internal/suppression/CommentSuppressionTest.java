package dev.releaseaudit.internal.suppression;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.fixture.AnyReader;
import dev.releaseaudit.fixture.Audits;
import dev.releaseaudit.fixture.Finished;
import dev.releaseaudit.fixture.Probe;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentSuppressionTest {

    @Test
    void a_comment_on_the_line_suppresses_with_its_reason_and_place() {
        AuditReport report = audit("run.sh", "todo # audit:ignore text/finished -- done by hand\n");

        assertThat(report.violations()).isEmpty();
        assertThat(report.suppressed())
                .singleElement()
                .satisfies(finding -> assertThat(finding.suppression())
                        .hasValue(new Suppression(
                                Suppression.Kind.COMMENT, "done by hand", Location.of("run.sh", 1, 6, 50))));
        assertThat(report.diagnostics()).isEmpty();
    }

    @Test
    void a_comment_by_itself_suppresses_on_the_line_below() {
        assertThat(open("run.sh", """
                # audit:ignore text/finished -- done by hand
                todo
                todo
                """)).containsExactly(3);
    }

    @Test
    void several_comments_can_stand_above_one_line() {
        assertThat(open("run.sh", """
                # audit:ignore text/finished -- done by hand
                # and this is how
                todo
                """)).isEmpty();
    }

    @Test
    void a_comment_behind_something_does_not_speak_of_the_line_below() {
        assertThat(open("run.sh", """
                echo # audit:ignore text/finished -- done by hand
                todo
                """)).containsExactly(2);
    }

    @Test
    void a_comment_below_suppresses_nothing() {
        assertThat(open("run.sh", """
                todo
                # audit:ignore text/finished -- done by hand
                """)).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# audit:ignore text/* -- all of them",
                "# audit:ignore text/probe, text/finished -- both",
                "# audit:ignore text/probe text/finished -- both",
                "#audit:ignore text/finished --tight",
                "//   audit:ignore   text/finished   --   wide",
            })
    void globs_several_rules_and_any_blanks_are_understood(String comment) {
        assertThat(open("a.conf", comment + "\ntodo\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.conf", "Dockerfile", ".env", "app.properties", "Main.java", "values"})
    void every_file_has_line_comments_unless_it_is_known_not_to(String path) {
        assertThat(open(path, "# audit:ignore text/finished -- r\ntodo\n")).isEmpty();
    }

    @Test
    void json_has_no_comments() {
        assertThat(open("a.json", "# audit:ignore text/finished -- r\ntodo\n")).containsExactly(2);
    }

    @Test
    void a_sign_inside_a_word_opens_no_comment() {
        assertThat(open(".env", "A=todo#audit:ignore text/finished -- r\n")).containsExactly(1);
    }

    @Test
    void in_yaml_only_a_comment_is_one() {
        assertThat(open("a.yaml", """
                a: todo # audit:ignore text/finished -- real
                b: "todo # audit:ignore text/finished -- text"
                c: |
                  # audit:ignore text/finished -- text
                  todo
                # audit:ignore text/finished -- real
                d: todo
                ---
                # audit:ignore text/finished -- second document
                e: todo
                """)).containsExactly(2, 5);
    }

    @Test
    void markdown_has_comments_of_markup_outside_of_code() {
        assertThat(open("a.md", """
                <!-- audit:ignore text/finished -- heading below -->

                ## todo

                todo <!-- audit:ignore text/finished -- behind -->

                ```html
                <!-- audit:ignore text/finished -- in a fence -->
                todo
                ```

                todo, as `<!-- audit:ignore text/finished -- in code -->`

                # audit:ignore text/finished -- a heading
                todo
                """)).containsExactly(9, 12, 15);
    }

    @Test
    void a_comment_of_markup_may_go_on_for_several_lines() {
        assertThat(open("a.html", """
                <!-- audit:ignore text/finished --
                     for a long reason -->
                <p>todo</p>
                """)).isEmpty();
    }

    @Test
    void a_reason_is_required() {
        AuditReport report = audit("a.conf", "todo # audit:ignore text/finished\n");

        assertThat(report.violations()).hasSize(1);
        assertThat(Audits.diagnostics(report))
                .containsExactly(
                        "INVALID_SUPPRESSION NOTE a.conf:1:6: a suppression of text/finished needs a reason: audit:ignore text/finished -- <reason>");
    }

    @Test
    void an_unknown_rule_is_told_with_the_nearest_one() {
        AuditReport report = audit("a.conf", "todo # audit:ignore text/finishedd -- r\n");

        assertThat(Audits.diagnostics(report))
                .containsExactly(
                        "INVALID_SUPPRESSION NOTE a.conf:1:6: a suppression names what is not there: no rule 'text/finishedd'; did you mean 'text/finished'?");
    }

    @Test
    void a_comment_without_any_rule_is_told() {
        assertThat(Audits.diagnostics(audit("a.conf", "todo # audit:ignore -- r\n")))
                .containsExactly(
                        "INVALID_SUPPRESSION NOTE a.conf:1:6: a suppression names a rule: audit:ignore <rule> -- <reason>");
    }

    @Test
    void a_comment_that_suppresses_nothing_is_told() {
        AuditReport report = audit("a.conf", "todo\n\n# audit:ignore text/finished -- r\n");

        assertThat(Audits.diagnostics(report))
                .containsExactly(
                        "UNUSED_SUPPRESSION NOTE a.conf:3:1: text/finished has nothing to suppress here; remove the suppression");
        assertThat(report.complete()).isTrue();
    }

    @Test
    void a_comment_about_a_rule_that_does_not_take_part_is_left_alone() {
        AuditReport report = auditor(new Finished(), new Probe(line -> satisfied(line, "x")))
                .audit(SourceTree.of(Map.of("a.conf", "todo # audit:ignore text/probe -- r\n")));
        AuditReport without = audit("a.conf", "todo # audit:ignore text/probe -- r\n");

        assertThat(report.diagnostics()).hasSize(1);
        assertThat(without.diagnostics()).isEmpty();
    }

    @Test
    void what_is_satisfied_is_not_suppressed() {
        AuditReport report = auditor(new Probe(line -> satisfied(line, "x")))
                .audit(SourceTree.of(Map.of("a.conf", "todo # audit:ignore text/probe -- r\n")));

        assertThat(report.satisfied()).hasSize(1);
        assertThat(report.suppressed()).isEmpty();
    }

    @Test
    void a_file_that_the_audit_did_not_look_at_is_not_searched() {
        AuditReport report =
                Audits.audit(Map.of("a.txt", "todo", "b.conf", "# audit:ignore text/finished -- r"), new Finished());

        assertThat(report.diagnostics()).isEmpty();
    }

    private static List<Integer> open(String path, String text) {
        return audit(path, text).violations().stream()
                .filter(finding -> finding.rule().id().equals("text/finished"))
                .map(Finding::location)
                .map(Location::line)
                .toList();
    }

    /** Knows the rule {@code text/probe} too, which does not take part. */
    private static AuditReport audit(String path, String text) {
        return Auditor.builder()
                .withoutDiscovery()
                .reader(new AnyReader())
                .rule(new Finished())
                .rule(new Probe(line -> satisfied(line, "x")))
                .without("text/probe")
                .build()
                .audit(SourceTree.of(Map.of(path, text)));
    }

    private static Auditor auditor(Rule<?>... rules) {
        var builder = Auditor.builder().withoutDiscovery().reader(new AnyReader());
        List.of(rules).forEach(builder::rule);
        return builder.build();
    }
}
