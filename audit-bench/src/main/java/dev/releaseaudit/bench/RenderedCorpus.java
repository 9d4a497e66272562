package dev.releaseaudit.bench;

import dev.releaseaudit.k8s.kustomize.Kustomize;
import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Renders every kustomization of the repositories in {@code -Daudit.corpus}, each file read and parsed again, as one
 * {@code kustomize build} for each would.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RenderedCorpus {

    private List<Path> repositories = List.of();

    /** Finds the repositories. */
    @Setup
    public void find() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("audit.corpus", "../shared/corpus")))) {
            repositories = folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Renders each kustomization on its own; nothing is kept from one to the next. */
    @Benchmark
    public int eachOnItsOwn() {
        int resources = 0;
        for (Path repository : repositories) {
            SourceTree tree = SourceTree.of(repository);
            for (String folder : kustomizations(tree)) {
                resources += Kustomize.render(tree, folder).resources().size();
            }
        }
        return resources;
    }

    /** Renders the kustomizations of a repository with one renderer, which reads each file once, as an audit does. */
    @Benchmark
    public int asAnAuditDoes() {
        int resources = 0;
        for (Path repository : repositories) {
            SourceTree tree = SourceTree.of(repository);
            Kustomize kustomize = Kustomize.in(tree);
            for (String folder : kustomizations(tree)) {
                resources += kustomize.render(folder).resources().size();
            }
        }
        return resources;
    }

    private static List<String> kustomizations(SourceTree tree) {
        return tree.files().stream()
                .filter(file -> Kustomization.FILE_NAMES.contains(file.name()))
                .map(SourceFile::folder)
                .distinct()
                .toList();
    }
}
