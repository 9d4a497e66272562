package dev.releaseaudit.test.internal.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void caret_lines_are_taken_out() {
        MarkedText marked = MarkedText.parse("a", """
                one
                #^^ violates: 1
                #^^ satisfies: 2
                two

                #^ unknown: 3
                """);
        assertThat(marked.text()).isEqualTo("one\ntwo\n\n");
        assertThat(marked.marks())
                .extracting(Mark::line, Mark::lineText, mark -> mark.caret().part())
                .containsExactly(tuple(1, "one", "1"), tuple(1, "one", "2"), tuple(3, "", "3"));
    }

    @Test
    void a_caret_line_at_the_top_speaks_about_the_first_line() {
        assertThat(MarkedText.parse("a", "#^ violates:\n").marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.line()).isEqualTo(1));
    }

    @Test
    void the_last_line_has_an_end_where_the_last_caret_line_has_one() {
        assertThat(MarkedText.parse("a", "one\n#^ violates:\n").text()).isEqualTo("one\n");
        assertThat(MarkedText.parse("a", "one\n#^ violates:").text()).isEqualTo("one");
        assertThat(MarkedText.parse("a", "one\r\n#^ violates:").text()).isEqualTo("one");
        assertThat(MarkedText.parse("a", "one\r#^ violates:").text()).isEqualTo("one");
    }

    @Test
    void line_ends_are_kept() {
        MarkedText marked = MarkedText.parse("a", "one\r\n#^^ violates:\r\ntwo\rthree\n");
        assertThat(marked.text()).isEqualTo("one\r\ntwo\rthree\n");
        assertThat(marked.marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.lineText()).isEqualTo("one"));
    }

    @Test
    void marks_can_be_shown_again_one_by_one() {
        MarkedText marked = MarkedText.parse("a", """
                one
                #^^ violates: 1
                two
                #^^ violates: 2
                """);
        assertThat(marked.with(marked.marks().subList(1, 2), List.of())).isEqualTo("""
                one
                two
                #^^ violates: 2
                """);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
