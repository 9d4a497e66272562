package dev.releaseaudit.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBuilderTest {

    @Test
    void backticks_mark_code() {
        assertThat(Pages.markdown(new LineBuilder().text("set `A_B` or `c*d`"))).isEqualTo("set `A_B` or `c*d`");
    }

    @Test
    void a_backtick_alone_marks_nothing() {
        assertThat(Pages.markdown(new LineBuilder().text("a ` b"))).isEqualTo("a \\` b");
        assertThat(Pages.markdown(new LineBuilder().text("a `` b"))).isEqualTo("a \\`\\` b");
    }

    @Test
    void sentences_end_with_one_period() {
        assertThat(Pages.markdown(new LineBuilder()
                        .sentence("One")
                        .sentence("Two.")
                        .sentence("Three?")
                        .sentence(" ")))
                .isEqualTo("One. Two. Three?");
    }

    @Test
    void a_line_never_begins_with_markup() {
        assertThat(Pages.markdown(new LineBuilder().text("# no heading"))).isEqualTo("\\# no heading");
        assertThat(Pages.markdown(new LineBuilder().text("1. no list"))).isEqualTo("1\\. no list");
        assertThat(Pages.markdown(new LineBuilder().text("- no list"))).isEqualTo("\\- no list");
    }

    @Test
    void places_beyond_the_first_are_counted() {
        List<Location> places =
                List.of(Location.of("a", 1, 1, 2), Location.of("a", 2, 1, 2), Location.of("a", 3, 1, 2));
        assertThat(Pages.markdown(new LineBuilder().text("x").cite(places, 2)))
                .isEqualTo("x [a:1](a#L1), [a:2](a#L2) and 1 more");
    }

    @Test
    void without_places_nothing_is_cited() {
        assertThat(Pages.markdown(new LineBuilder().text("x").cite(List.of(), 2)))
                .isEqualTo("x");
    }

    @Test
    void names_are_listed_as_people_do() {
        assertThat(CodeNames.of(List.of(), 3)).isEmpty();
        assertThat(CodeNames.of(List.of("a"), 3)).isEqualTo("`a`");
        assertThat(CodeNames.of(List.of("a", "b"), 3)).isEqualTo("`a` and `b`");
        assertThat(CodeNames.of(List.of("a", "b", "c"), 3)).isEqualTo("`a`, `b` and `c`");
        assertThat(CodeNames.of(List.of("a", "b", "c"), 2)).isEqualTo("`a`, `b` and 1 more");
    }

    @Test
    void a_sentence_fits_into_another_one() {
        assertThat(Uncapitalized.of("Pin the digest.")).isEqualTo("pin the digest");
        assertThat(Uncapitalized.of("TLS is missing")).isEqualTo("TLS is missing");
        assertThat(Uncapitalized.of("Dockerfile.prod exists")).isEqualTo("Dockerfile.prod exists");
        assertThat(Uncapitalized.of("")).isEmpty();
    }
}
