package dev.releaseaudit.test.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.releaseaudit.test.internal.marks.MarkedFile;
import dev.releaseaudit.test.internal.marks.Wrapping;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void a_page_has_sections() {
        Page page = Page.parse("""
                What is judged.

                ## Why

                Because.
                ## Fix
                Do it.
                """);
        assertThat(page.introduction()).isEqualTo("What is judged.\n\n");
        assertThat(page.titles()).containsExactly("Why", "Fix");
        assertThat(page.section("Why")).isEqualTo("\nBecause.\n");
        assertThat(page.section("Ignore")).isEmpty();
    }

    @Test
    void what_looks_like_a_heading_in_a_block_is_code() {
        Page page = Page.parse("""
                ## Violates

                ````markdown docs/x.md
                ## Why
                ```sh
                ```
                ## Fix
                ````

                ## Satisfies
                """);
        assertThat(page.titles()).containsExactly("Violates", "Satisfies");
        assertThat(Example.in(page.section("Violates")))
                .extracting(Example::files)
                .containsExactly(List.of(file("docs/x.md", "## Why\n```sh\n```\n## Fix\n")));
    }

    @Test
    void blocks_that_follow_one_another_are_one_tree() {
        assertThat(Example.in("""
                As in:

                ```yaml a.yaml
                a: 1
                ```

                ~~~dotenv .env.sample
                A=1
                ~~~
                """))
                .extracting(Example::files)
                .containsExactly(List.of(file("a.yaml", "a: 1\n"), file(".env.sample", "A=1\n")));
    }

    @Test
    void prose_begins_another_example() {
        assertThat(Example.in("""
                ```yaml a.yaml
                a: 1
                ```

                Or:

                ```yaml my notes.yaml
                a: 2
                ```
                """))
                .extracting(Example::files)
                .containsExactly(List.of(file("a.yaml", "a: 1\n")), List.of(file("my notes.yaml", "a: 2\n")));
    }

    @Test
    void blank_lines_of_a_block_belong_to_the_file() {
        assertThat(Example.in("```text a\n\n  b\n\n```\n"))
                .extracting(Example::files)
                .containsExactly(List.of(file("a", "\n  b\n\n")));
    }

    @Test
    void prose_alone_is_no_example() {
        assertThat(Example.in("Nothing to see.\n")).isEmpty();
    }

    @Test
    void a_block_names_its_file() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Example.in("```yaml\na: 1\n```\n"))
                .withMessageContaining("names no file")
                .withMessageContaining("a: 1");
    }

    @Test
    void a_block_ends() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Example.in("````yaml a.yaml\na: 1\n```\n"))
                .withMessage("A block does not end: a.yaml");
    }

    private static MarkedFile file(String path, String text) {
        return MarkedFile.of(path, text, Wrapping.NONE);
    }
}
