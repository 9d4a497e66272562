package dev.releaseaudit.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.internal.packs.RuleEntry;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Ignore;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class IgnoreSectionTest {

    @Test
    void the_comment_is_written_as_in_the_file_of_the_example() {
        assertThat(section("```yaml deploy.yaml\na: b\n```\n")).isEqualTo("""
                ## Ignore

                ```yaml
                # audit:ignore text/plain -- <reason>
                ```

                on the line or above it.
                """);
        assertThat(section("```markdown README.md\na\n```\n"))
                .contains("```markdown\n<!-- audit:ignore text/plain -- <reason> -->\n```");
        assertThat(section("```ts src/a.ts\na\n```\n")).contains("```ts\n// audit:ignore text/plain -- <reason>\n```");
    }

    @Test
    void it_stands_in_the_file_in_which_a_violation_is_marked() {
        assertThat(section("""
                        ```yaml deploy.yaml
                        a: b
                        ```

                        ```dotenv .env
                        A=b
                        #^ violates: is short
                        ```
                        """)).contains("```dotenv\n#");
    }

    @Test
    void a_file_that_has_no_comments_is_named_in_the_configuration() {
        assertThat(section("```json package.json\n{}\n```\n")).isEqualTo("""
                ## Ignore

                ```yaml
                suppress:
                  - rule: text/plain
                    path: package.json
                    reason: <reason>
                ```

                in `.audit.yaml`.
                """);
    }

    @Test
    void a_resource_can_say_so_itself() {
        assertThat(IgnoreSection.of(RuleEntry.of(new OfNotice()), "```yaml a.yaml\na: b\n```\n"))
                .contains("; or, for a whole resource, the annotation `releaseaudit.dev/ignore.notice: <reason>`.");
    }

    @Test
    void marks_of_other_tools_that_count_are_named() {
        assertThat(IgnoreSection.of(RuleEntry.of(new OfNotice()), "```yaml a.yaml\na: b\n```\n"))
                .contains("gitleaks:allow")
                .contains("`# dotenv-linter:off LowercaseKey`");
    }

    private static String section(String page) {
        return IgnoreSection.of(RuleEntry.of(new Plain()), page);
    }

    @About(id = "text/plain", title = "Lines are plain", severity = Severity.INFO, theme = "text")
    static final class Plain implements Rule<Text> {

        @Override
        public Verdicts check(Text text) {
            return Verdicts.none();
        }
    }

    @About(
            id = "text/notice",
            title = "Notices are short",
            severity = Severity.INFO,
            theme = "text",
            tags = {"secret", "LowercaseKey"})
    static final class OfNotice implements Rule<Notice> {

        @Override
        public Verdicts check(Notice notice) {
            return Verdicts.none();
        }
    }

    record Text(Location location) implements Subject {

        @Override
        public String label() {
            return "text";
        }
    }

    record Notice(Location location) implements Subject {

        @Override
        public String label() {
            return "notice";
        }

        @Override
        public List<Ignore> ignores() {
            return List.of();
        }
    }
}
