package dev.releaseaudit.delivery.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.delivery.Facts;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarType;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.SourceTreeBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code compose-go.jsonl} holds what compose-go 2.16 makes of our inputs: the model before defaults and normalization, with
 * each scalar as text.
 */
final class ComposeLoaderTest {

    static Stream<Named<Node>> composeGo() {
        return Facts.of(ComposeLoaderTest.class, "compose-go.jsonl")
                .map(each -> Named.of(each.get("name").text(), each));
    }

    @ParameterizedTest
    @MethodSource("composeGo")
    void the_model_is_that_of_compose_go(Node expected) {
        SourceTreeBuilder builder = SourceTree.builder();
        expected.get("files")
                .items()
                .forEach(file ->
                        builder.file(file.get("path").text(), file.get("text").text()));
        SourceTree tree = builder.build();
        Map<String, String> environment = new HashMap<>();
        expected.get("env")
                .entries()
                .forEach(each -> environment.put(each.name(), each.value().text()));
        ComposeLoader loader = new ComposeLoader(new ComposeFiles(tree, YamlFile::read));
        List<SourceFile> files = Facts.texts(expected.get("load")).stream()
                .map(path -> tree.file(path).orElseThrow())
                .toList();

        Node model = loader.load(files, "", environment);

        assertThat(!loader.problems().isEmpty())
                .as(() -> loader.problems() + expected.get("error").text())
                .isEqualTo(expected.get("error").isPresent());
        if (loader.problems().isEmpty()) {
            assertThat(print(model)).isEqualTo(print(expected.get("model")));
        }
    }

    private static String print(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, String> sorted = new TreeMap<>();
            mapping.entries().forEach(entry -> sorted.put(entry.name(), print(entry.value())));
            return sorted.toString().replace(", ", ",\n");
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.items().stream()
                    .map(ComposeLoaderTest::print)
                    .toList()
                    .toString();
        }
        if (node instanceof ScalarNode scalar && scalar.coreType() == ScalarType.NULL) {
            return "null";
        }
        return "'" + (node instanceof ScalarNode ? GoNumbers.printed(node) : node.text()) + "'";
    }
}
