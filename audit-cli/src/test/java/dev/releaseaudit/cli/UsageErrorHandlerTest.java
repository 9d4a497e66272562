package dev.releaseaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageErrorHandlerTest {

    @TempDir
    Path folder;

    @Test
    void no_command() {
        assertWrong(
                "audit: no command given: use check, render, programs, env, rules or explain (audit --help tells more)");
    }

    @Test
    void an_unknown_command_suggests_the_nearest() {
        assertWrong("audit: unknown command 'chek'; did you mean 'check'? (audit --help tells more)", "chek");
    }

    @Test
    void an_unknown_option_suggests_the_nearest() {
        assertWrong(
                "audit check: unknown option '--formt'; did you mean '--format'? (audit check --help tells more)",
                "check",
                "--formt",
                "json");
    }

    @Test
    void an_argument_too_many() {
        assertWrong("audit check: one argument too many 'b' (audit check --help tells more)", "check", "a", "b");
    }

    @Test
    void a_word_that_is_no_choice_lists_the_choices() {
        assertWrong(
                "audit check: invalid value for option '--format': 'xml' is none of text, markdown, json, sarif, junit, html "
                        + "(audit check --help tells more)",
                "check",
                "--format",
                "xml");
    }

    @Test
    void a_date_that_is_none() {
        assertWrong(
                "audit check: invalid value for option '--today': '2026-13-01' is no date such as 2026-01-31 "
                        + "(audit check --help tells more)",
                "check",
                "--today",
                "2026-13-01");
    }

    @Test
    void a_folder_that_is_not_there() {
        Run run = Run.audit("check", folder.resolve("nowhere").toString());
        assertThat(run.err()).startsWith("audit: ").contains("nowhere").hasLineCount(1);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void an_unknown_rule_suggests_the_nearest() {
        assertWrong(
                "audit: no rule 'trial/no-tdo'; did you mean 'trial/no-todo'?",
                "check",
                folder.toString(),
                "--rules",
                "trial/no-tdo");
        assertWrong("audit: no rule 'trial/no-tdo'; did you mean 'trial/no-todo'?", "explain", "trial/no-tdo");
    }

    @Test
    void a_configuration_with_an_unknown_key_names_the_place_and_the_nearest_key() throws IOException {
        Files.writeString(folder.resolve(".audit.yaml"), "ruels:\n  trial/no-todo: off\n");
        Run run = Run.audit("check", folder.toString());
        assertThat(run.err())
                .startsWith("audit: .audit.yaml:1:1: ")
                .contains("'rules'")
                .hasLineCount(1);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_configuration_that_does_not_parse_names_the_place() throws IOException {
        Files.writeString(folder.resolve(".audit.yaml"), "rules: [\n");
        Run run = Run.audit("check", folder.toString());
        assertThat(run.err()).startsWith("audit: .audit.yaml:").hasLineCount(1);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_configuration_or_baseline_that_is_not_there() {
        assertWrong("audit: no such configuration: no.yaml", "check", folder.toString(), "--config", "no.yaml");
        assertWrong("audit: no such baseline: no.txt", "check", folder.toString(), "--baseline", "no.txt");
    }

    @Test
    void a_report_that_cannot_be_written() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Run run = Run.audit(
                "check", folder.toString(), "--output", file.resolve("report").toString());
        assertThat(run.err()).startsWith("audit: ").contains(file.toString()).hasLineCount(1);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void an_argument_with_control_characters_does_not_reach_the_terminal() {
        assertThat(Run.audit("check", "--\u001B[31m\n").err())
                .doesNotContain("\u001B")
                .hasLineCount(1);
    }

    private static void assertWrong(String line, String... arguments) {
        Run run = Run.audit(arguments);
        assertThat(run.err()).isEqualTo(line + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }
}
