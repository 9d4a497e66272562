package dev.releaseaudit.test.internal.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.Location;
import org.junit.jupiter.api.Test;

/** Each mark stands under {@code limits: {}}, on line 1 of {@code a}. */
class MarkTest {

    private static final String LINE = "limits: {}";

    @Test
    void a_mark_covers_what_it_fits() {
        assertThat(mark("#       ^^ violates: no").fits(seen(9, 11))).isTrue();
        assertThat(mark("#       ^ violates: no").fits(seen(9, 11))).isFalse();
        assertThat(mark("#       ^^^ violates: no").fits(seen(9, 11))).isFalse();
    }

    @Test
    void one_caret_is_enough_for_an_empty_place() {
        assertThat(mark("#       ^ violates: no").fits(seen(9, 9))).isTrue();
        assertThat(mark("#       ^^ violates: no").fits(seen(9, 9))).isFalse();
    }

    @Test
    void an_open_end_fits_any() {
        assertThat(mark("#^ violates: no").fits(seen(1, 1))).isTrue();
        assertThat(mark("#^ violates: no").fits(seen(1, 11))).isTrue();
        assertThat(mark("#^ violates: no").fits(seen(2, 11))).isFalse();
    }

    @Test
    void of_several_lines_any_part_of_the_first_is_enough() {
        Observation block = new Observation(MarkKind.VIOLATES, new Location("a", 1, 9, 4, 2), "no limit", true);
        assertThat(mark("#       ^ violates: no").fits(block)).isTrue();
        assertThat(mark("#       ^^ violates: no").fits(block)).isTrue();
        assertThat(mark("#       ^^^ violates: no").fits(block)).isFalse();
        assertThat(mark("#      ^^ violates: no").fits(block)).isFalse();
    }

    @Test
    void of_a_diagnostic_only_the_line_counts() {
        var diagnostic = new Observation(MarkKind.DIAGNOSTIC, Location.of("a", 1, 3, 5), "no limit", true);
        assertThat(mark("#^ diagnostic: no").fits(diagnostic)).isTrue();
    }

    @Test
    void the_word_the_file_the_line_and_the_message_count() {
        Mark mark = mark("#       ^^ violates: no limit");
        assertThat(mark.fits(seen(MarkKind.SATISFIES, "a", 1, "no limit"))).isFalse();
        assertThat(mark.fits(seen(MarkKind.VIOLATES, "b", 1, "no limit"))).isFalse();
        assertThat(mark.fits(seen(MarkKind.VIOLATES, "a", 2, "no limit"))).isFalse();
        assertThat(mark.fits(seen(MarkKind.VIOLATES, "a", 1, "no request"))).isFalse();
        assertThat(mark.fits(seen(MarkKind.VIOLATES, "a", 1, "api has no limit at all")))
                .isTrue();
    }

    private static Mark mark(String caret) {
        return new Mark("a", 1, LINE, CaretLine.parse(caret).orElseThrow());
    }

    private static Observation seen(int column, int endColumn) {
        return new Observation(MarkKind.VIOLATES, Location.of("a", 1, column, endColumn), "no limit", true);
    }

    private static Observation seen(MarkKind word, String path, int line, String message) {
        return new Observation(word, Location.of(path, line, 9, 11), message, true);
    }
}
