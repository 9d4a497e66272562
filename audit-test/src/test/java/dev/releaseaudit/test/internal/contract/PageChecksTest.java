package dev.releaseaudit.test.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.test.Ran;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageChecksTest {

    private static final String PAGE = """
            Judges each note.

            ## Why
            Because.
            ## Violates
            An example.
            ## Satisfies
            An example.
            ## Fix
            Do it.
            ## Unknown when
            It is foggy.
            """;

    @Test
    void a_whole_page_passes() {
        assertThat(ran(PAGE)).containsExactly("page: passed", "sections: passed");
    }

    @Test
    void nothing_has_to_be_unknown() {
        assertThat(ran(without("## Unknown when", "It is foggy."))).contains("sections: passed");
    }

    @Test
    void every_other_section_is_needed() {
        for (String title : List.of("Why", "Violates", "Satisfies", "Fix")) {
            assertThat(ran(without("## " + title)))
                    .as(title)
                    .anyMatch(line -> line.startsWith("sections: failed, sections ==> expected"));
        }
    }

    @Test
    void a_section_that_nobody_knows_fails() {
        assertThat(ran(PAGE + "## See also\nThe handbook.\n")).anyMatch(line -> line.startsWith("sections: failed"));
    }

    @Test
    void an_empty_section_fails() {
        assertThat(ran(without("Do it."))).contains("sections: failed, Nothing stands under ## Fix");
    }

    @Test
    void a_page_begins_with_what_is_judged() {
        assertThat(ran(without("Judges each note.")))
                .contains("page: failed, The page does not begin with a sentence on what is judged");
    }

    @Test
    void a_heading_of_its_own_fails() {
        assertThat(ran("# notes/a\n" + PAGE))
                .contains("page: failed, The page has a heading of its own; it is made from @About");
    }

    @Test
    void a_section_of_its_own_on_how_to_ignore_the_rule_fails() {
        assertThat(ran(PAGE + "## Ignore\nDo not look.\n"))
                .contains(
                        "page: failed, The page has a section ## Ignore of its own; it is made from @About and the examples");
    }

    private static String without(String... lines) {
        List<String> left =
                PAGE.lines().filter(line -> !List.of(lines).contains(line)).toList();
        return String.join("\n", left) + "\n";
    }

    private static List<String> ran(String markdown) {
        return Ran.of(new PageChecks(Page.parse(markdown)).tests());
    }
}
