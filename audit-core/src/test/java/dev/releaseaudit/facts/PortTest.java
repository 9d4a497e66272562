package dev.releaseaudit.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortTest {

    @Test
    void a_port_has_a_number() {
        assertThat(Port.of("8080").number()).hasValue(8080);
        assertThat(Port.of("8080")).hasToString("8080");
    }

    @Test
    void or_a_name() {
        assertThat(Port.of("http").number()).isEmpty();
        assertThat(Port.of("http").name()).isEqualTo("http");
    }

    @Test
    void digits_without_end_are_no_number() {
        assertThat(Port.of("99999999999").number()).isEmpty();
    }

    @Test
    void what_nothing_tells_is_empty() {
        assertThat(Port.of("")).isEqualTo(Port.UNKNOWN);
        assertThat(Port.UNKNOWN.isEmpty()).isTrue();
        assertThat(Port.of("http").isEmpty()).isFalse();
    }
}
