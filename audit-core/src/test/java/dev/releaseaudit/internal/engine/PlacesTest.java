package dev.releaseaudit.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final SourceTree TREE = SourceTree.builder()
            .file("docs/a.md", "one\nthree\n")
            .file("empty", "")
            .file("bad", new byte[] {-1})
            .mention("lib")
            .build();

    @Test
    void a_place_in_a_line_stays_as_it_is() {
        assertThat(valid(new Location("docs/a.md", 1, 2, 2, 6))).hasValue(new Location("docs/a.md", 1, 2, 2, 6));
    }

    @Test
    void a_file_or_folder_as_a_whole_is_a_place() {
        for (String path : List.of("docs/a.md", "docs", "", "empty", "bad", "lib")) {
            assertThat(valid(Location.of(path))).hasValue(Location.of(path));
        }
    }

    @Test
    void an_end_after_the_line_is_moved_to_its_end() {
        assertThat(valid(new Location("docs/a.md", 2, 1, 2, 99))).hasValue(new Location("docs/a.md", 2, 1, 2, 6));
        assertThat(valid(new Location("docs/a.md", 1, 1, 3, 1))).hasValue(new Location("docs/a.md", 1, 1, 2, 6));
    }

    @Test
    void the_end_of_the_file_is_the_end_of_its_last_line() {
        assertThat(valid(Location.of("docs/a.md", 3, 1, 1))).hasValue(Location.of("docs/a.md", 2, 6, 6));
    }

    @Test
    void a_place_that_begins_outside_is_none() {
        assertThat(valid(Location.of("docs/b.md"))).isEmpty();
        assertThat(valid(Location.of("docs/A.md"))).isEmpty();
        assertThat(valid(Location.of("docs/a.md", 4, 1, 1))).isEmpty();
        assertThat(valid(Location.of("docs/a.md", 1, 5, 6))).isEmpty();
        assertThat(valid(Location.of("docs", 1, 1, 2))).isEmpty();
        assertThat(valid(Location.of("bad", 1, 1, 2))).isEmpty();
        assertThat(valid(Location.of("empty", 2, 1, 1))).isEmpty();
    }

    @Test
    void a_verdict_whose_evidence_is_nowhere_is_not_valid() {
        Verdict verdict = Verdict.violated(() -> Location.of("docs/a.md"), "x").see(() -> Location.of("nowhere"), "y");

        assertThat(new Places(TREE).valid(verdict)).isEmpty();
    }

    @Property
    void a_valid_place_always_lies_inside_the_text(
            @ForAll @IntRange(min = 1, max = 4) int line,
            @ForAll @IntRange(min = 1, max = 8) int column,
            @ForAll @IntRange(max = 2) int lines,
            @ForAll @IntRange(max = 8) int columns) {
        SourceTree tree = SourceTree.of(Map.of("f", "one\n\nthree"));
        Location place = new Location("f", line, column, line + lines, column + columns);
        List<String> text = tree.file("f").orElseThrow().lines();

        new Places(tree)
                .valid(Verdict.violated(() -> place, "x"))
                .map(Verdict::location)
                .ifPresent(at -> {
                    assertThat(at.endLine()).isLessThanOrEqualTo(text.size());
                    assertThat(at.column())
                            .isLessThanOrEqualTo(text.get(at.line() - 1).length() + 1);
                    assertThat(at.endColumn())
                            .isLessThanOrEqualTo(text.get(at.endLine() - 1).length() + 1);
                });
    }

    private static Optional<Location> valid(Location location) {
        return new Places(TREE).valid(Verdict.violated(() -> location, "x")).map(Verdict::location);
    }
}
