package dev.releaseaudit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("targets", "rules", "ignore", "suppress");

    @ParameterizedTest
    @ValueSource(strings = {"rule", "ruels", "roles", "Rules", "rulez"})
    void a_misspelt_name_has_a_nearest_one(String wrong) {
        assertThat(Nearest.of(wrong, KNOWN)).hasValue("rules");
    }

    @Test
    void a_name_unlike_all_others_has_none() {
        assertThat(Nearest.of("thresholds", KNOWN)).isEmpty();
        assertThat(Nearest.of("", KNOWN)).isEmpty();
    }

    @Test
    void a_name_that_is_known_is_not_its_own_neighbour() {
        assertThat(Nearest.of("rules", List.of("rules", "rule"))).hasValue("rule");
        assertThat(Nearest.of("rules", KNOWN)).isEmpty();
    }

    @Test
    void of_two_names_equally_near_the_first_in_the_alphabet_is_meant() {
        assertThat(Nearest.of("cat", List.of("hat", "bat"))).hasValue("bat");
    }

    @Test
    void a_name_may_be_a_part_of_the_one_that_is_meant() {
        assertThat(Nearest.of("smoke", List.of("build", "test:smoke"))).hasValue("test:smoke");
        assertThat(Nearest.of("production", List.of("prod", "dev"))).hasValue("prod");
        assertThat(Nearest.of("api", List.of("rapid"))).isEmpty();
    }

    @Test
    void two_letters_that_changed_places_are_one_slip() {
        assertThat(Nearest.distance("chekc", "check", 3)).isEqualTo(1);
    }

    @Test
    void a_distance_above_the_limit_is_only_known_to_be_above_it() {
        assertThat(Nearest.distance("completely", "different", 2)).isEqualTo(3);
    }

    @Test
    void the_hint_is_a_question_or_nothing() {
        assertThat(Nearest.hint("supress", KNOWN)).isEqualTo("; did you mean suppress?");
        assertThat(Nearest.hint("thresholds", KNOWN)).isEmpty();
    }

    @Test
    void a_very_long_name_is_compared_with_names_of_its_length_only() {
        String name = "a".repeat(100_000);
        List<String> many = IntStream.range(0, 10_000).mapToObj(i -> "name" + i).toList();

        assertThat(Nearest.of(name, many)).isEmpty();
    }

    @Test
    void another_member_of_a_numbered_series_is_no_slip() {
        assertThat(Nearest.slip("LR-002.log", List.of("LR-001.log", "LR-010.log")))
                .isEmpty();
        assertThat(Nearest.slip("LR-002.log", List.of("LR-001.log", "LR-002.logs")))
                .contains("LR-002.logs");
        assertThat(Nearest.slip("shop-api2", List.of("shop-api"))).contains("shop-api");
    }
}
