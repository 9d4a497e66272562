package dev.releaseaudit.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KindNameTest {

    @Test
    void the_words_of_a_type_name_many_things() {
        assertThat(KindName.of(EnvFile.class)).isEqualTo("env files");
        assertThat(KindName.of(Container.class)).isEqualTo("containers");
        assertThat(KindName.of(EnvEntry.class)).isEqualTo("env entries");
        assertThat(KindName.of(Ingress.class)).isEqualTo("ingresses");
        assertThat(KindName.of(Gateway.class)).isEqualTo("gateways");
        assertThat(KindName.of(HTTPRoute.class)).isEqualTo("http routes");
    }

    private interface EnvFile {}

    private interface Container {}

    private interface EnvEntry {}

    private interface Ingress {}

    private interface Gateway {}

    private interface HTTPRoute {}
}
