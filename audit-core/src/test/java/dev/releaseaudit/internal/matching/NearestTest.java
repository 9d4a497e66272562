package dev.releaseaudit.internal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("targets", "rules", "ignore", "suppress");

    @ParameterizedTest
    @ValueSource(strings = {"rule", "ruels", "roles", "Rules", "rulez"})
    void a_misspelt_name_has_a_nearest_one(String wrong) {
        assertThat(Nearest.to(wrong, KNOWN)).hasValue("rules");
    }

    @Test
    void a_name_unlike_all_others_has_none() {
        assertThat(Nearest.to("thresholds", KNOWN)).isEmpty();
        assertThat(Nearest.to("", KNOWN)).isEmpty();
    }

    @Test
    void of_two_names_equally_near_the_first_in_the_alphabet_is_meant() {
        assertThat(Nearest.to("cat", List.of("hat", "bat"))).hasValue("bat");
    }

    @Test
    void the_hint_is_a_question_or_nothing() {
        assertThat(Nearest.hint("supress", KNOWN)).isEqualTo("; did you mean 'suppress'?");
        assertThat(Nearest.hint("thresholds", KNOWN)).isEmpty();
    }
}
