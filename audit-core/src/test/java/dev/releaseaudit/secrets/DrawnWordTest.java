package dev.releaseaudit.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnWordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a7Kq2Zx9",
                "d5Erfrwnv1",
                "2AxepWzbbjwToken",
                "aB3aB3aB",
                "Zq7xK9ab",
                "a_7Kq2Zx9",
                "p4ssw!rd",
                "ab1$cdef",
                "0f1e2d3c4b5a6978",
                "0F1E2D3C4B5A6978",
                "or-v1-0f1e2d3c4b5a6978",
                "q7Vn/2pX9+sLk4/Ab3Cd="
            })
    void a_generator_drew_it(String word) {
        assertThat(DrawnWord.isDrawn(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a7Kq2Zx",
                "password",
                "PASSWORD",
                "12345678",
                "sha256Sum",
                "oauth2ClientSecret",
                "HTTP2_PORT",
                "SHOP_DB_2",
                "base64ToUtf8Converter",
                "shop-db-7f8g9h2k4m",
                "Secret/shop-7f8g9h2k4m",
                "k8s/overlays/prod-eu1",
                "v1.25.3-RC1",
                "!a7Kq2zx9",
                "1!!!!!!!a",
                "0f1e2d3c4b5a697",
                "aaaaaaaaaaaaaaa1",
                "a7Kq2Zx9(b)"
            })
    void somebody_wrote_it(String word) {
        assertThat(DrawnWord.isDrawn(word)).isFalse();
    }

    @Test
    void a_text_without_an_end_is_no_word() {
        String long1000 = "a7Kq2Zx9b5".repeat(100);
        assertThat(DrawnWord.isDrawn(long1000)).isTrue();
        assertThat(DrawnWord.isDrawn(long1000 + "c")).isFalse();
    }
}
