package dev.releaseaudit.k8s.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the index with the models of another client. */
class ClientJavaKindsTest {

    private static List<String> lines() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ClientJavaKindsTest.class.getResourceAsStream("client-java-kinds.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void every_kind_of_the_models_is_known_with_its_fields() throws IOException {
        assertThat(lines())
                .hasSizeGreaterThan(100)
                .allSatisfy(line -> assertThat(unknown(line.split(" "))).isEmpty());
    }

    private static Stream<String> unknown(String[] words) {
        Optional<KindSchema> kind = SchemaIndex.published().find(words[0], words[1]);
        return kind.isEmpty()
                ? Stream.of("the kind")
                : Arrays.stream(words)
                        .skip(2)
                        .filter(path -> kind.orElseThrow().root().at(path).isEmpty());
    }
}
