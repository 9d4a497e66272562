package dev.releaseaudit.delivery.buildfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.delivery.Facts;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code tomllib.jsonl} holds what Python's {@code tomllib} reads in our inputs; numbers and dates are {@code #} there. */
final class TomlReaderTest {

    static Stream<Named<Node>> tomllib() {
        return Facts.of(TomlReaderTest.class, "tomllib.jsonl")
                .map(each -> Named.of(each.get("name").text(), each));
    }

    @ParameterizedTest
    @MethodSource("tomllib")
    void the_values_are_those_of_tomllib(Node expected) {
        SourceFile file = SourceFile.of("a.toml", expected.get("text").text());

        assertThat(TomlReader.isWellFormed(file))
                .isEqualTo(!expected.get("error").isPresent());
        if (!expected.get("error").isPresent()) {
            assertThat(print(TomlReader.read(file))).isEqualTo(print(expected.get("model")));
        }
    }

    @Test
    void a_value_knows_its_place() {
        Node root = TomlReader.read(SourceFile.of("a.toml", "[a]\nkey = \"x\" # y\nlist = [\n  \"one\",\n  'two']\n"));

        assertThat(root.at("a.key").location()).isEqualTo(Location.of("a.toml", 2, 7, 10));
        assertThat(root.at("a.list.1").location()).isEqualTo(Location.of("a.toml", 5, 3, 8));
    }

    @Property
    void whatever_the_text_reading_ends(@ForAll String text) {
        assertThat(TomlReader.read(SourceFile.of("a.toml", text)).isPresent()).isTrue();
    }

    private static String print(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, String> sorted = new TreeMap<>();
            mapping.entries().forEach(entry -> sorted.put(entry.name(), print(entry.value())));
            return sorted.toString();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.items().stream().map(TomlReaderTest::print).toList().toString();
        }
        boolean value = node instanceof ScalarNode scalar && scalar.style() == ScalarStyle.PLAIN;
        return value && !node.text().equals("true") && !node.text().equals("false") ? "#" : node.text();
    }
}
