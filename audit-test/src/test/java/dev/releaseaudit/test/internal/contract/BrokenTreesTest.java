package dev.releaseaudit.test.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.UnreadableFileException;
import dev.releaseaudit.test.internal.marks.MarkedFile;
import dev.releaseaudit.test.internal.marks.Wrapping;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenTreesTest {

    private static final Example EXAMPLE = new Example(List.of(
            MarkedFile.of("k8s/a.yaml", "a: 1\n#^^ violates:\nb: 2\n", Wrapping.NONE),
            MarkedFile.of(".env", "A=1\n", Wrapping.NONE),
            MarkedFile.of("/", "#^ violates:", Wrapping.NONE)));

    @Test
    void the_files_of_the_example_are_broken_without_their_marks() {
        assertThat(new BrokenTrees(List.of(EXAMPLE)).trees())
                .hasSizeGreaterThan(30)
                .allSatisfy(tree ->
                        assertThat(tree.files()).extracting(SourceFile::path).containsExactly(".env", "k8s/a.yaml"))
                .noneMatch(tree -> text(tree, "k8s/a.yaml").contains("violates"));
    }

    @Test
    void some_trees_are_empty_cut_off_or_not_text() {
        List<String> texts = new BrokenTrees(List.of(EXAMPLE))
                .trees()
                .map(tree -> text(tree, "k8s/a.yaml"))
                .toList();
        assertThat(texts)
                .contains("", "null\n", "a: 1\r\nb: 2\r\n", "b: 2\na: 1\n")
                .anyMatch(text -> text.length() > 1 && "a: 1\nb: 2\n".startsWith(text))
                .anyMatch(text -> text.startsWith("unreadable"));
    }

    @Test
    void each_run_has_the_same_trees() {
        var trees = new BrokenTrees(List.of(EXAMPLE));
        assertThat(texts(trees)).isEqualTo(texts(trees));
    }

    @Test
    void without_an_example_files_of_common_names_are_broken() {
        assertThat(new BrokenTrees(List.of()).trees())
                .isNotEmpty()
                .allMatch(tree -> tree.file("prod/kustomization.yaml").isPresent());
    }

    private static List<String> texts(BrokenTrees trees) {
        return trees.trees().map(tree -> text(tree, "k8s/a.yaml")).toList();
    }

    private static String text(SourceTree tree, String path) {
        try {
            return tree.file(path).orElseThrow().text();
        } catch (UnreadableFileException unreadable) {
            return "unreadable";
        }
    }
}
