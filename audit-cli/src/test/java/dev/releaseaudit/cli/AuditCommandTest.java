package dev.releaseaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditCommandTest {

    @Test
    void help_names_the_commands_and_shows_examples() {
        Run run = Run.audit("--help");
        assertThat(run.out())
                .contains("check ", "rules ", "explain ", "Examples:")
                .doesNotContain("\u001B");
        assertThat(run.code()).isZero();
    }

    @Test
    void help_on_check_says_what_the_exit_codes_mean() {
        assertThat(Run.audit("check", "--help").out())
                .contains("3   the audit is not complete or found nothing to judge, and nothing")
                .contains("--write-baseline=FILE");
    }

    @Test
    void version_names_the_command_and_java() {
        assertThat(Run.audit("--version").out()).startsWith("audit ").contains("Java ");
    }

    @Test
    void rules_are_listed_with_severity_and_title() {
        assertThat(Run.audit("rules").out().lines().filter(line -> line.startsWith("trial/")))
                .map(line -> line.replaceAll(" {2,}", " | "))
                .containsExactly(
                        "trial/no-todo | error | Texts are finished",
                        "trial/short-lines | warning | Lines are short",
                        "trial/steady | info | Nothing throws");
    }

    @Test
    void rules_are_listed_as_json_one_a_line() {
        assertThat(Run.audit("rules", "--format", "json").out())
                .startsWith("{\"schema\":1,\"rules\":[\n{\"id\":")
                .contains(
                        "{\"id\":\"trial/no-todo\",\"title\":\"Texts are finished\",\"severity\":\"ERROR\",\"theme\":\"text\","
                                + "\"themeHeading\":\"Finish the text\",\"tags\":[],\"summary\":false,\"since\":\"0.1\","
                                + "\"subject\":\"Project\",\"on\":true}")
                .endsWith("]}\n");
    }

    @Test
    void a_rule_is_explained_by_its_page() {
        assertThat(Run.audit("explain", "trial/no-todo").out()).isEqualTo("""
                        # trial/no-todo - Texts are finished

                        error · text · since 0.1 · looks at: Project

                        Judges every file of the tree.

                        ## Why
                        A release should not hold open ends.

                        ## Ignore

                        ```yaml
                        suppress:
                          - rule: trial/no-todo
                            path: <path>
                            reason: <reason>
                        ```

                        in `.audit.yaml`.
                        """);
    }

    @Test
    void a_rule_without_a_page_says_so() {
        Run run = Run.audit("explain", "trial/steady");
        assertThat(run.err()).isEqualTo("audit: the rule trial/steady came without a page\n");
        assertThat(run.code()).isEqualTo(2);
    }
}
