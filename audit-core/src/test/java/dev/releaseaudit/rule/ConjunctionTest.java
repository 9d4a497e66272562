package dev.releaseaudit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConjunctionTest {

    @Test
    void names_are_joined_as_in_a_sentence() {
        assertThat(Conjunction.and(List.of())).isEmpty();
        assertThat(Conjunction.and(List.of("a"))).isEqualTo("a");
        assertThat(Conjunction.and(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Conjunction.and(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Conjunction.or(List.of("a", "b", "c"))).isEqualTo("a, b or c");
    }

    @Test
    void names_beyond_a_number_are_counted() {
        assertThat(Conjunction.and(List.of("a", "b", "c"), 3)).isEqualTo("a, b and c");
        assertThat(Conjunction.and(List.of("a", "b", "c", "d", "e"), 2)).isEqualTo("a, b and 3 more");
        assertThat(Conjunction.and(List.of("a", "b"), 0)).isEqualTo("2 more");
    }
}
