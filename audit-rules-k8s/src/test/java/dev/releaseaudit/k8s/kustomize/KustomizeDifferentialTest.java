package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.kustomize.rendering.Options;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.RenderedResource;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import dev.releaseaudit.k8s.kustomize.rendering.ResourceChange;
import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Holds what we render of real repositories against the real kustomize, which {@code -Daudit.kustomize=/path/to/kustomize} names
 * where it is not on the path.
 */
@Tag("full")
class KustomizeDifferentialTest {

    private static final Path CORPUS = Path.of(System.getProperty("audit.corpus", "../../shared/corpus"));
    private static final Path EXAMPLES = Path.of("../examples");

    private enum Verdict {
        EQUAL,
        REFUSED,
        NOT_RENDERED,
        DIFFERENT
    }

    @Test
    void every_kustomization_is_built_or_refused_as_kustomize_does() throws IOException, InterruptedException {
        KustomizeBinary kustomize = KustomizeBinary.given();
        Map<Verdict, Integer> tally = new EnumMap<>(Verdict.class);
        List<String> different = new ArrayList<>();
        for (Path repository : repositories()) {
            SourceTree tree = SourceTree.of(repository);
            for (String folder : kustomizations(tree)) {
                Rendering ours = Kustomize.in(tree)
                        .with(new Options(true, true, false, false, "kustomize"))
                        .render(folder);
                String difference = isRendered(ours) ? compare(ours, kustomize.build(repository.resolve(folder))) : "";
                Verdict verdict = !difference.isEmpty()
                        ? Verdict.DIFFERENT
                        : !isRendered(ours) ? Verdict.NOT_RENDERED : ours.complete() ? Verdict.EQUAL : Verdict.REFUSED;
                tally.merge(verdict, 1, Integer::sum);
                if (verdict == Verdict.DIFFERENT) {
                    different.add(repository.getFileName() + "/" + folder + ": " + difference);
                }
            }
        }
        System.out.println("kustomize differential: " + tally);
        assertThat(different).isEmpty();
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

    private static boolean isRendered(Rendering rendering) {
        return rendering.problems().stream().allMatch(Problem::refused);
    }

    /** Says how the two differ; empty where they do not. */
    private static String compare(Rendering ours, KustomizeBinary.Answer theirs) {
        if (ours.complete() == theirs.refuses()) {
            return "ours " + ours.problems() + ", theirs " + theirs.error();
        }
        if (theirs.refuses()) {
            return "";
        }
        List<Node> actual =
                ours.resources().stream().map(RenderedResource::root).toList();
        if (actual.size() != theirs.resources().size()) {
            return actual.size() + " resources instead of " + theirs.resources().size();
        }
        for (int i = 0; i < actual.size(); i++) {
            Node expected = theirs.resources().get(i);
            if (!expected.sameAs(actual.get(i))) {
                return new ResourceChange(i, ours.resources().get(i).id(), expected, actual.get(i)).id() + ": "
                        + new ResourceChange(i, ours.resources().get(i).id(), expected, actual.get(i)).changes();
            }
        }
        return "";
    }
}
