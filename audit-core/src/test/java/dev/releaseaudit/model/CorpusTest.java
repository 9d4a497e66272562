package dev.releaseaudit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.UnreadableFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the files of real repositories; {@code -Daudit.corpus} says where those are. */
class CorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("audit.corpus", "../../shared/corpus"));

    @BeforeAll
    static void needs_the_corpus() {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus at " + CORPUS);
    }

    @Test
    void every_file_keeps_the_invariants() {
        int documents = 0;
        for (SourceFile file : files()) {
            try {
                YamlFile read = YamlFile.read(file);
                documents += read.documents().size();
                Invariants.check(read);
            } catch (UnreadableFileException e) {
                // told by the engine
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(file.path(), e);
            }
        }
        assertThat(documents).isPositive();
    }

    private static List<SourceFile> files() {
        return SourceTree.of(CORPUS).files().stream()
                .filter(file -> Set.of("yaml", "yml", "json").contains(file.extension()))
                .toList();
    }
}
