package dev.releaseaudit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void words_are_joined_as_in_a_sentence() {
        assertThat(Series.and(List.of())).isEmpty();
        assertThat(Series.and(List.of("a"))).isEqualTo("a");
        assertThat(Series.and(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Series.or(List.of("a", "b", "c"))).isEqualTo("a, b or c");
    }
}
