package dev.releaseaudit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.Location;
import org.junit.jupiter.api.Test;

class ScalarNodeTest {

    private static final Location PLACE = Location.of("a.yaml", 3, 5, 9);

    @Test
    void another_style_makes_a_text_of_a_number_and_a_number_of_a_text() {
        ScalarNode number = ScalarNode.of("8080", ScalarStyle.PLAIN, PLACE);

        ScalarNode text = number.withStyle(ScalarStyle.DOUBLE_QUOTED);

        assertThat(text.type()).isEqualTo(ScalarType.STRING);
        assertThat(text.withStyle(ScalarStyle.PLAIN).type()).isEqualTo(ScalarType.INTEGER);
    }

    @Test
    void another_style_keeps_the_place_and_what_was_there_before() {
        ScalarNode old = ScalarNode.of("80", ScalarStyle.PLAIN, Location.of("b.yaml", 1, 1, 3));

        ScalarNode text =
                ScalarNode.of("8080", ScalarStyle.PLAIN, PLACE).overriding(old).withStyle(ScalarStyle.LITERAL);

        assertThat(text.location()).isEqualTo(PLACE);
        assertThat(text.history()).containsExactly(old.location());
    }
}
