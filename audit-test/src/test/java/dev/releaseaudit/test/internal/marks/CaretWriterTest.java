package dev.releaseaudit.test.internal.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.Location;
import org.junit.jupiter.api.Test;

class CaretWriterTest {

    @Test
    void carets_stand_under_what_was_seen() {
        assertThat(written("a.yaml", "  limits: {}", 11, 13)).isEqualTo("#         ^^ violates: no limit");
    }

    @Test
    void carets_touch_the_opener_where_there_is_no_room_before_them() {
        assertThat(written("a.yaml", "limits: {}", 1, 7)).isEqualTo("#^^^^^ violates: no limit");
        assertThat(written("a.yaml", " limits: {}", 2, 8)).isEqualTo(" #^^^^^ violates: no limit");
        assertThat(written("a.json", "  {}", 3, 9)).isEqualTo("  //^^^^ violates: no limit");
    }

    @Test
    void comments_are_those_of_the_language() {
        assertThat(written("a.md", "# Title of a page", 9, 11)).isEqualTo("<!--    ^^ violates: no limit -->");
        assertThat(written("a.json", "  {\"a\": 1}", 4, 7)).isEqualTo("// ^^^ violates: no limit");
        assertThat(written("Dockerfile", "FROM scratch", 6, 13)).isEqualTo("#    ^^^^^^^ violates: no limit");
        assertThat(written(".env", "A=1", 3, 4)).isEqualTo("# ^ violates: no limit");
    }

    @Test
    void an_empty_place_has_one_caret() {
        assertThat(written("a.yaml", "limits:", 8, 8)).isEqualTo("#      ^ violates: no limit");
        assertThat(written("a.yaml", "", 1, 1)).isEqualTo("#^ violates: no limit");
    }

    @Test
    void of_several_lines_the_first_is_marked_to_its_end() {
        var seen = new Observation(MarkKind.VIOLATES, new Location("a.yaml", 3, 5, 7, 2), "no limit", true);
        assertThat(CaretWriter.write(seen, "  - limits:")).isEqualTo("#   ^^^^^^^ violates: no limit");
    }

    @Test
    void a_message_of_several_lines_is_cut_to_the_first() {
        var seen = new Observation(MarkKind.UNKNOWN, Location.of("a.yaml", 1, 3, 4), "depends\non the weather", true);
        assertThat(CaretWriter.write(seen, "a b")).isEqualTo("# ^ unknown: depends");
    }

    private static String written(String path, String line, int column, int endColumn) {
        var seen = new Observation(MarkKind.VIOLATES, Location.of(path, 1, column, endColumn), "no limit", true);
        return CaretWriter.write(seen, line);
    }
}
