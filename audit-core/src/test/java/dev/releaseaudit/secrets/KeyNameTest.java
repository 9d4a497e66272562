package dev.releaseaudit.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyNameTest {

    @ParameterizedTest
    @MethodSource("keys")
    void the_words_of_a_key_tell_whether_it_names_a_secret(List<String> row) {
        String line = row.get(0);
        assertThat(KeyName.of(line.substring(2)).isSecret()).isEqualTo(line.startsWith("+"));
    }

    @Test
    void words_are_the_same_in_every_spelling() {
        assertThat(KeyName.of("apiKey").words())
                .isEqualTo(KeyName.of("API_KEY").words())
                .isEqualTo(KeyName.of("api-key").words())
                .isEqualTo(KeyName.of("api.key").words())
                .containsExactly("API", "KEY");
    }

    @Test
    void an_acronym_in_camel_case_is_one_word() {
        assertThat(KeyName.of("AWSSecretKey").words()).containsExactly("AWS", "SECRET", "KEY");
    }

    @Test
    void the_prefixes_of_bundlers_make_a_value_public() {
        assertThat(KeyName.of("VITE_API_URL").isPublicAtBuild()).isTrue();
        assertThat(KeyName.of("NEXT_PUBLIC_KEY").isPublicAtBuild()).isTrue();
        assertThat(KeyName.of("VITESSE_URL").isPublicAtBuild()).isFalse();
        assertThat(KeyName.of("NEXT_KEY").isPublicAtBuild()).isFalse();
    }

    static Stream<List<String>> keys() {
        return Table.rows("secret-keys.txt");
    }
}
