package dev.releaseaudit.test.internal.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class ComparisonTest {

    @Example
    void a_mark_that_fits_two_leaves_the_other_mark_the_one_that_it_needs() {
        assertThat(compare(List.of("a", "b"), List.of("ab", "a")).same()).isTrue();
        assertThat(compare(List.of("", "a"), List.of("a", "b")).same()).isTrue();
    }

    @Example
    void each_mark_is_met_once() {
        Comparison comparison = compare(List.of("a", "a"), List.of("a"));
        assertThat(comparison.met()).hasSize(1);
        assertThat(comparison.unmet()).hasSize(1);
    }

    @Example
    void what_needs_no_mark_may_have_one() {
        Mark mark = mark("a");
        var optional = new Observation(MarkKind.VIOLATES, Location.of("x", 1, 3, 4), "a", false);
        assertThat(Comparison.of(List.of(mark), List.of(optional)).same()).isTrue();
        assertThat(Comparison.of(List.of(), List.of(optional)).same()).isTrue();
    }

    @Property(tries = 300)
    void as_many_marks_are_met_as_can_be(
            @ForAll @Size(max = 5) List<@StringLength(max = 2) @CharRange(from = 'a', to = 'c') String> parts,
            @ForAll @Size(max = 5) List<@StringLength(max = 3) @CharRange(from = 'a', to = 'c') String> messages) {
        Comparison comparison = compare(parts, messages);
        assertThat(comparison.met()).hasSize(most(parts, messages));
        assertThat(comparison.met().size() + comparison.unmet().size()).isEqualTo(parts.size());
        assertThat(comparison.met().size() + comparison.unmarked().size()).isEqualTo(messages.size());
    }

    /** Tries every pairing. */
    private static int most(List<String> parts, List<String> messages) {
        if (parts.isEmpty()) {
            return 0;
        }
        List<String> otherParts = parts.subList(1, parts.size());
        int most = most(otherParts, messages);
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).contains(parts.get(0))) {
                int chosen = i;
                List<String> others = Stream.concat(
                                messages.subList(0, chosen).stream(),
                                messages.subList(chosen + 1, messages.size()).stream())
                        .toList();
                most = Math.max(most, 1 + most(otherParts, others));
            }
        }
        return most;
    }

    private static Comparison compare(List<String> parts, List<String> messages) {
        return Comparison.of(
                parts.stream().map(ComparisonTest::mark).toList(),
                messages.stream()
                        .map(message -> new Observation(MarkKind.VIOLATES, Location.of("x", 1, 3, 4), message, true))
                        .toList());
    }

    private static Mark mark(String part) {
        return new Mark("x", 1, "...", CaretLine.parse("# ^ violates: " + part).orElseThrow());
    }
}
