package dev.releaseaudit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTreeTest {

    private final SourceTree tree = SourceTree.of(Map.of(
            "b/c.txt", "c",
            "a.txt", "a",
            "b/d/e.txt", "e",
            "b-1/f.txt", "f",
            "b.txt", "b"));

    @Test
    void files_are_sorted_by_path() {
        assertThat(paths(tree.files())).isSorted().hasSize(5);
    }

    @Test
    void a_folder_has_the_files_below_it_and_those_directly_in_it() {
        assertThat(paths(tree.under("b"))).containsExactly("b/c.txt", "b/d/e.txt");
        assertThat(paths(tree.in("b"))).containsExactly("b/c.txt");
        assertThat(paths(tree.in(""))).containsExactly("a.txt", "b.txt");
        assertThat(tree.under("")).isEqualTo(tree.files());
    }

    @Test
    void files_and_their_folders_exist_under_exactly_their_names() {
        assertThat(List.of("", "b", "b/d", "b/c.txt")).allMatch(tree::exists);
        assertThat(List.of("B", "b/", "./b", "b/C.txt", "c")).noneMatch(tree::exists);
        assertThat(List.of("", "b", "b/d")).allMatch(tree::isFolder);
        assertThat(tree.isFolder("b/c.txt")).isFalse();
    }

    @Test
    void a_mentioned_path_exists_without_being_a_file() {
        SourceTree mentioning = SourceTree.builder().mention("docs/img/a.png").build();

        assertThat(List.of("docs/img/a.png", "docs/img", "docs")).allMatch(mentioning::exists);
        assertThat(mentioning.files()).isEmpty();
        assertThat(mentioning.file("docs/img/a.png")).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_a_mistake_of_the_caller(@TempDir Path folder) {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> SourceTree.of(missing))
                .isInstanceOf(AuditInputException.class)
                .hasMessage("No such folder: " + missing);
    }

    @Test
    void files_in_memory_are_left_out_as_those_on_disk_are() {
        SourceTree ignoring = SourceTree.builder()
                .file(".gitignore", ".env\n")
                .file(".env", "A=1")
                .file("forced/.env", "A=1")
                .tracked("forced/.env", true)
                .file("new.txt", "")
                .tracked("new.txt", false)
                .build();

        assertThat(paths(ignoring.files())).containsExactly(".gitignore", "forced/.env", "new.txt");
        assertThat(ignoring.ignores(".env")).isTrue();
        assertThat(ignoring.ignores("forced/.env")).isFalse();
        assertThat(ignoring.file("forced/.env").orElseThrow().tracked()).isTrue();
        assertThat(ignoring.file("new.txt").orElseThrow().tracked()).isFalse();
    }

    @Test
    void somebody_can_say_what_is_executable() {
        SourceTree scripts = SourceTree.builder()
                .file("run", "")
                .executable("run", true)
                .file("read", "")
                .build();

        assertThat(scripts.file("run").orElseThrow().executable()).isTrue();
        assertThat(scripts.file("read").orElseThrow().executable()).isFalse();
    }

    @Test
    void what_the_caller_leaves_out_still_exists() {
        SourceTree rest = SourceTree.builder()
                .file("a.txt", "a")
                .file("b.txt", "b")
                .file("b/c.txt", "c")
                .file("b/d/e.md", "e")
                .without(List.of("/b/", "*.txt", "!a.txt"))
                .build();

        assertThat(paths(rest.files())).containsExactly("a.txt");
        assertThat(List.of("b/c.txt", "b/d", "b.txt")).allMatch(rest::exists);
        assertThat(rest.file("b/c.txt")).isEmpty();
        assertThat(rest.ignores("b/c.txt")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/", "a//b", "./a", "../a", "a/../b"})
    void a_path_in_memory_is_relative_and_plain(String path) {
        assertThatThrownBy(() -> SourceTree.builder().file(path, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void folders_of_tools_are_left_out_on_disk_only() {
        assertThat(SourceTree.of(Map.of("node_modules/a", "")).files()).hasSize(1);
    }

    @Property
    void any_path_can_be_asked_for(@ForAll String path) {
        assertThat(tree.exists(path)).isEqualTo(tree.file(path).isPresent() || tree.isFolder(path));
        assertThat(tree.in(path)).isSubsetOf(tree.under(path));
        assertThat(tree.ignores(path)).isFalse();
    }

    @Property
    void any_bytes_are_an_ignore_file(@ForAll byte[] bytes, @ForAll String path) {
        SourceTree ignoring = SourceTree.builder()
                .file(".gitignore", bytes)
                .file("a/b.txt", "")
                .tracked("a/b.txt", true)
                .build();

        assertThat(ignoring.file("a/b.txt")).isPresent();
        assertThat(ignoring.ignores("a/b.txt")).isFalse();
        assertThatNoException().isThrownBy(() -> ignoring.ignores(path));
    }

    private static List<String> paths(List<SourceFile> files) {
        return files.stream().map(SourceFile::path).toList();
    }

    @Test
    void the_bytes_of_a_file_are_given_as_they_are_stored_even_where_they_are_no_text() {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF};

        SourceTree tree = SourceTree.builder().file("a.bin", bytes).build();

        assertThat(tree.file("a.bin").orElseThrow().bytes()).isEqualTo(bytes);
    }
}
