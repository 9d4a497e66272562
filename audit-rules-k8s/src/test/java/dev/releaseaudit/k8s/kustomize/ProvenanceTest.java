package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.releaseaudit.k8s.kustomize.rendering.RenderedResource;
import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every value that is deployed knows the line that says it. */
class ProvenanceTest {

    private static final Path CORPUS = Path.of(System.getProperty("audit.corpus", "../../shared/corpus"));
    private static final Path EXAMPLES = Path.of("../examples");

    @Test
    void the_place_of_a_value_that_is_not_computed_holds_its_text() throws IOException {
        int checked = 0;
        List<String> wrong = new ArrayList<>();
        for (Path repository : repositories()) {
            SourceTree tree = SourceTree.of(repository);
            Kustomize kustomize = Kustomize.in(tree);
            for (String folder : kustomizations(tree)) {
                for (RenderedResource resource : kustomize.render(folder).resources()) {
                    for (ScalarNode scalar : scalars(resource)) {
                        checked++;
                        if (!isSaidAtItsPlace(tree, scalar)) {
                            wrong.add("%s/%s: %s %s, %s"
                                    .formatted(
                                            repository.getFileName(),
                                            folder,
                                            resource.id(),
                                            scalar.text().lines().findFirst().orElse(""),
                                            scalar.origins()));
                        }
                    }
                }
            }
        }
        assumeTrue(checked > 0, "No repositories");
        System.out.printf("provenance: %d of %d values%n", checked - wrong.size(), checked);
        assertThat(wrong).isEmpty();
    }

    private static List<ScalarNode> scalars(RenderedResource resource) {
        return resource.root()
                .walk()
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .filter(scalar -> !isImplied(resource, scalar))
                .toList();
    }

    /** A generator makes a ConfigMap or a Secret without anybody writing what a ConfigMap is. */
    private static boolean isImplied(RenderedResource resource, ScalarNode scalar) {
        Path file = Path.of(resource.location().path());
        return Kustomization.FILE_NAMES.contains(String.valueOf(file.getFileName()))
                && Stream.of("apiVersion", "kind", "type")
                        .anyMatch(field -> resource.root().get(field) == scalar);
    }

    private static boolean isSaidAtItsPlace(SourceTree tree, ScalarNode scalar) {
        if (scalar.origins().size() > 1) {
            return scalar.origins().stream()
                    .allMatch(place -> slice(tree, place).isPresent());
        }
        // Folding and escapes change white space and quotes; every word is there all the same.
        String said = plain(slice(tree, scalar.location()).orElse(""));
        return Stream.of(scalar.text().split("\\s+")).allMatch(word -> said.contains(plain(word)));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\\\'\"]", "");
    }

    private static Optional<String> slice(SourceTree tree, Location at) {
        return tree.file(at.path())
                .map(SourceFile::lines)
                .filter(lines -> at.endLine() <= lines.size())
                .map(lines -> {
                    if (at.line() == at.endLine()) {
                        String line = lines.get(at.line() - 1);
                        return line.substring(at.column() - 1, Math.min(line.length(), at.endColumn() - 1));
                    }
                    return String.join("\n", lines.subList(at.line() - 1, at.endLine()));
                });
    }

    private static List<Path> repositories() throws IOException {
        try (Stream<Path> corpus = Files.exists(CORPUS) ? Files.list(CORPUS) : Stream.empty();
                Stream<Path> examples = Files.list(EXAMPLES)) {
            return Stream.concat(corpus, examples)
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    private static List<String> kustomizations(SourceTree tree) {
        return tree.files().stream()
                .filter(file -> Kustomization.FILE_NAMES.contains(file.name()))
                .map(SourceFile::folder)
                .distinct()
                .toList();
    }
}
