package dev.releaseaudit.test.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.notes.rules.NothingToDo;
import dev.releaseaudit.test.Ran;
import dev.releaseaudit.test.internal.marks.Fixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule violates {@code todo}, is satisfied by {@code done}, leaves {@code maybe} open and has nothing to say of others. */
class ExampleChecksTest {

    @Test
    void examples_are_run() {
        assertThat(ran("todo a", "done a")).containsExactly("Violates: passed", "Satisfies: passed");
    }

    @Test
    void an_example_of_a_violation_has_to_have_one() {
        assertThat(ran("done a", "done a"))
                .contains("Violates: failed, Nothing is violated in the example", "Satisfies: passed");
    }

    @Test
    void an_example_of_what_satisfies_has_no_violation() {
        assertThat(ran("todo a", "todo a\n#^^^^^ violates: a"))
                .contains("Satisfies: failed, Something is violated in the example: "
                        + "[a.notes:1:1: warning notes/nothing-to-do: todo a is left]");
    }

    @Test
    void one_violation_that_is_marked_asks_for_marks_on_all() {
        assertThat(ran("todo a\n#^^^^^ violates: a\ntodo b", "done a"))
                .anyMatch(line -> line.startsWith("Violates: failed, ")
                        && line.contains("found, not marked: a.notes:2:1-7: violates: todo b is left"));
    }

    @Test
    void a_block_can_leave_the_end_of_the_last_line_out() {
        assertThat(ran("todo a\n#^^^^^ violates: a\n\\ No newline at end of file", "done a"))
                .containsExactly("Violates: passed", "Satisfies: passed");
    }

    @Test
    void marks_of_other_words_leave_violations_open() {
        assertThat(ran("todo a\nmaybe b\n#^^^^^^ unknown: b", "done a"))
                .containsExactly("Violates: passed", "Satisfies: passed");
        assertThat(ran("todo a\nmaybe b\n#^^^^^^ unknown: c", "done a"))
                .anyMatch(line -> line.startsWith("Violates: failed, ") && line.contains("marked, not found"));
    }

    @Test
    void an_example_that_does_not_parse_fails() {
        assertThat(ran("todo a\n???", "???"))
                .allMatch(line -> line.contains("failed") && line.contains("diagnostic: ??? is not a note"));
    }

    @Test
    void a_caret_line_with_a_slip_fails() {
        assertThat(ran("todo a\n#^^^^^ breaks: a", "done a"))
                .anyMatch(line -> line.startsWith("Violates: failed, After the carets stands"));
    }

    @Test
    void a_section_without_an_example_fails() {
        assertThat(run("""
                ## Violates

                See the handbook.
                """))
                .containsExactly(
                        "Violates: failed, There is no example under ## Violates",
                        "Satisfies: failed, There is no example under ## Satisfies");
    }

    @Test
    void a_block_without_a_file_fails() {
        assertThat(run("## Violates\n```text\ntodo a\n```\n"))
                .contains("Violates: failed, A block names no file after its language:\ntodo a\n");
    }

    @Test
    void several_examples_are_numbered() {
        assertThat(run("""
                ## Violates

                ```text a.notes
                todo a
                ```

                Also:

                ```text a.notes
                todo b
                ```

                ## Satisfies

                ```text a.notes
                buy milk
                ```
                """)).containsExactly("Violates 1: passed", "Violates 2: passed", "Satisfies: passed");
    }

    @Test
    void what_is_unknown_may_have_an_example_too() {
        String page =
                "## Violates\n```text a.notes\ntodo a\n```\n## Satisfies\n```text a.notes\ndone a\n```\n## Unknown when\n";
        assertThat(run(page + "Nobody decided.\n```text a.notes\nmaybe a\n```\n"))
                .contains("Unknown when: passed");
        assertThat(run(page + "```text a.notes\ndone a\n```\n"))
                .contains("Unknown when: failed, Nothing is unknown in the example");
        assertThat(run(page + "```text a.notes\nmaybe a\ntodo b\n```\n"))
                .anyMatch(line -> line.startsWith("Unknown when: failed, Something is violated"));
    }

    private static List<String> ran(String violates, String satisfies) {
        return run("## Violates\n```text a.notes\n" + violates + "\n```\n## Satisfies\n```text a.notes\n" + satisfies
                + "\n```\n");
    }

    private static List<String> run(String markdown) {
        return Ran.of(new ExampleChecks(() -> Fixture.auditor(new NothingToDo()), Page.parse(markdown)).tests());
    }
}
