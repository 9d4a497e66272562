package dev.releaseaudit.test.internal.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.Location;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MarkingPropertiesTest {

    /** Characters that make up lines; without a caret no line can be taken for a caret line. */
    private static final String CHARACTERS = "ab #/<!->:=\t\u00e9\ud83d\ude00";

    @Property
    void a_text_without_carets_is_left_as_it_is(@ForAll("texts") String text) {
        MarkedText marked = MarkedText.parse("a.yaml", text);
        assertThat(marked.text()).isEqualTo(text);
        assertThat(marked.marks()).isEmpty();
    }

    @Property
    void the_mark_written_for_what_was_seen_is_met_by_it_and_leaves_the_text(
            @ForAll("texts") String text, @ForAll("seen") Observation seen) {
        String path = seen.location().path();
        Observation inside = inside(text, seen);
        String shown = new MarkedText(path, text, List.of()).with(List.of(), List.of(inside));
        MarkedText again = MarkedText.parse(path, shown);
        assertThat(again.text()).isEqualTo(withPlainLineEnds(text));
        assertThat(again.marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.fits(inside))
                        .as("%s of %s in%n%s", mark, inside, shown)
                        .isTrue());
    }

    @Property
    void a_mark_does_not_fit_what_begins_elsewhere(
            @ForAll("texts") String text,
            @ForAll("seen") Observation seen,
            @ForAll @IntRange(min = 1, max = 3) int by) {
        Observation inside = inside(text, seen);
        Assume.that(inside.kind() != MarkKind.DIAGNOSTIC);
        Location at = inside.location();
        Observation moved = new Observation(
                inside.kind(),
                new Location(at.path(), at.line(), at.column() + by, at.endLine(), at.endColumn() + by),
                inside.message(),
                true);
        String shown = new MarkedText(at.path(), text, List.of()).with(List.of(), List.of(inside));
        assertThat(MarkedText.parse(at.path(), shown).marks()).noneMatch(mark -> mark.fits(moved));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(CHARACTERS + "\n\r").ofMaxLength(60);
    }

    @Provide
    Arbitrary<Observation> seen() {
        Arbitrary<String> paths = Arbitraries.of("a.yaml", "a.md", "a.json", ".env", "");
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 12);
        Arbitrary<String> messages =
                Arbitraries.strings().withChars("ab c:-").ofMinLength(1).ofMaxLength(9);
        return Combinators.combine(Arbitraries.of(MarkKind.class), paths, numbers, numbers, numbers, messages)
                .as((word, path, line, column, width, message) -> new Observation(
                        word, Location.of(path, line + 1, column + 1, column + 1 + width), message, true));
    }

    /** Moves the place into the text. */
    private static Observation inside(String text, Observation seen) {
        List<String> lines = text.lines().toList();
        Location at = seen.location();
        int line = Math.min(at.line(), Math.max(1, lines.size()));
        int length = lines.isEmpty() ? 0 : lines.get(line - 1).length();
        int column = Math.min(at.column(), length + 1);
        int end = Math.min(at.endColumn(), length + 1);
        return new Observation(
                seen.kind(), Location.of(at.path(), line, column, Math.max(column, end)), seen.message(), true);
    }

    private static String withPlainLineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
