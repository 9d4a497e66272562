package dev.releaseaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String LONG = "a line that is quite a bit longer than forty characters\n";

    @TempDir
    Path folder;

    @Test
    void findings_and_verdict_are_printed_and_errors_fail() throws IOException {
        file("notes.txt", "first\nthen TODO\n");
        Run run = check();
        assertThat(run.out()).isEqualTo("""
                        notes.txt:2:6: error trial/no-todo: notes.txt is not finished
                            fix Do what is left to do

                        Looked at nothing with 3 rules, 2 of them idle
                        1 error, 0 warnings, 0 to verify, 0 satisfied
                        NOT READY
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_tree_without_errors_succeeds() throws IOException {
        file("notes.txt", "done\n");
        assertThat(check().code()).isZero();
        assertThat(check().out()).endsWith("READY\n");
    }

    @Test
    void warnings_fail_on_request() throws IOException {
        file("notes.txt", LONG);
        assertThat(check().code()).isZero();
        assertThat(check("--fail-on", "warning").code()).isEqualTo(1);
    }

    @Test
    void nothing_fails_on_request() throws IOException {
        file("notes.txt", "TODO\n");
        assertThat(check("--fail-on", "never").code()).isZero();
    }

    @Test
    void an_audit_with_a_hole_has_its_own_code_unless_something_worse_was_found() throws IOException {
        file("throw.txt", "done\n");
        Run run = check();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("crashed: ").endsWith("UNDECIDED: the audit is not complete\n");
        file("notes.txt", "TODO\n");
        assertThat(check().code()).isEqualTo(1);
    }

    @Test
    void rules_are_selected_by_id_and_pattern() throws IOException {
        file("notes.txt", "TODO " + LONG);
        assertThat(audit("--rules", "trial/short-lines").out())
                .contains("short-lines")
                .doesNotContain("no-todo");
        assertThat(audit("--rules", "trial/*", "--without", "trial/no-todo,trial/steady")
                        .out())
                .contains("with 1 rule")
                .contains("short-lines");
    }

    @Test
    void outcomes_are_shown_on_request() throws IOException {
        file("notes.txt", "done\n");
        assertThat(check().out()).doesNotContain("is finished");
        assertThat(check("--show", "violated,satisfied").out())
                .contains("notes.txt:1:1: satisfied trial/no-todo: notes.txt is finished\n");
    }

    @Test
    void a_quiet_run_prints_one_line_for_each_finding() throws IOException {
        file("notes.txt", "TODO\n");
        assertThat(check("--quiet").out()).isEqualTo("notes.txt:1:1: error trial/no-todo: notes.txt is not finished\n");
    }

    @Test
    void every_format_is_printed() throws IOException {
        file("notes.txt", "TODO\n");
        assertThat(check("--format", "markdown").out()).startsWith("# Production Release Audit\n");
        assertThat(check("--format", "markdown", "--citations", "bracket").out())
                .contains("【F:notes.txt†L1】");
        assertThat(check("--format", "json").out()).startsWith("{\n  \"schema\": 1,");
        assertThat(check("-f", "sarif").out()).contains("\"version\": \"2.1.0\"");
        assertThat(check("-f", "junit").out()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites");
        assertThat(check("-f", "HTML").out()).startsWith("<!DOCTYPE html>\n");
    }

    @Test
    void a_report_goes_to_a_file_whose_folder_is_made() throws IOException {
        file("notes.txt", "TODO\n");
        Path report = folder.resolve("target/reports/audit.md");
        Run run = check("--format", "markdown", "--output", report.toString());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("audit: not ready; wrote the report " + report + "\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(report).content().startsWith("# Production Release Audit\n");
    }

    @Test
    void a_baseline_is_written_and_then_honoured() throws IOException {
        file("notes.txt", "TODO\n");
        String baseline = folder.resolve("audit.baseline").toString();
        Run written = check("--write-baseline", baseline);
        assertThat(written.code()).isZero();
        assertThat(written.err()).isEqualTo("audit: wrote the baseline " + baseline + "\n");
        Run run = check("--baseline", baseline);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("1 in the baseline").endsWith("NOT READY: nothing new; 1 known blocking gap\n");
    }

    @Test
    void the_configuration_of_the_folder_holds_unless_another_one_is_named() throws IOException {
        file("notes.txt", "TODO\n");
        file(".audit.yaml", "rules:\n  trial/no-todo: off\n");
        assertThat(check().out()).endsWith("UNDECIDED: no rule found anything to judge\n");
        Path other = Files.writeString(folder.resolve("other.yaml"), "rules:\n  trial/no-todo: warning\n");
        assertThat(check("--config", other.toString()).out()).contains("warning trial/no-todo");
    }

    @Test
    void a_folder_in_which_nothing_can_be_judged_is_no_success() {
        assertThat(check().code()).isEqualTo(3);
    }

    @Test
    void suppressions_end_on_the_day_that_is_given() throws IOException {
        file("notes.txt", "TODO\n");
        file(".audit.yaml", """
                suppress:
                  - rule: trial/no-todo
                    path: notes.txt
                    reason: written next month
                    until: 2026-03-01
                """);
        assertThat(check().code()).isZero();
        assertThat(check("--today", "2026-02-28").code()).isZero();
        assertThat(check("--today", "2026-03-02").code()).isEqualTo(1);
    }

    @Test
    void colours_are_for_terminals_that_show_them() throws IOException {
        file("notes.txt", "TODO\n");
        Terminal terminal = new Terminal(true, true, true);
        String[] arguments = {"check", folder.toString(), "--rules", "trial/*"};
        assertThat(Run.on(terminal, arguments).out()).contains("\u001B[1;31mNOT READY\u001B[0m");
        assertThat(Run.audit(arguments).out()).doesNotContain("\u001B");
        assertThat(Run.on(terminal, "check", folder.toString(), "--no-color").out())
                .doesNotContain("\u001B");
    }

    private Run check(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "--rules";
        arguments[1] = "trial/*";
        System.arraycopy(more, 0, arguments, 2, more.length);
        return audit(arguments);
    }

    private Run audit(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "check";
        arguments[1] = folder.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Run.audit(arguments);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
