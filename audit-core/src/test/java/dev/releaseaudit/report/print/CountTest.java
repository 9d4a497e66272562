package dev.releaseaudit.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountTest {

    @Test
    void one_thing_is_named_as_one() {
        assertThat(Count.of(1, "warning")).isEqualTo("1 warning");
        assertThat(Count.ofMany(1, "policies")).isEqualTo("1 policy");
        assertThat(Count.ofMany(1, "env files")).isEqualTo("1 env file");
    }

    @Test
    void other_numbers_of_things_are_named_as_several() {
        assertThat(Count.of(0, "warning")).isEqualTo("0 warnings");
        assertThat(Count.of(2, "policy")).isEqualTo("2 policies");
        assertThat(Count.of(2, "key")).isEqualTo("2 keys");
        assertThat(Count.ofMany(2, "containers")).isEqualTo("2 containers");
    }
}
