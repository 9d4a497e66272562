package dev.releaseaudit.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionControlTest {

    @TempDir
    private Path root;

    @Test
    void the_index_says_what_is_tracked() throws IOException {
        repository("", IndexBytes.of("committed"));
        touch("committed", "new");
        SourceTree tree = SourceTree.of(root);

        assertThat(tracked(tree, "committed")).isTrue();
        assertThat(tracked(tree, "new")).isFalse();
    }

    @Test
    void outside_version_control_every_file_counts_as_tracked() throws IOException {
        touch("a");

        assertThat(tracked(SourceTree.of(root), "a")).isTrue();
    }

    @Test
    void where_nothing_is_tracked_yet_every_file_counts_as_tracked() throws IOException {
        repository("", IndexBytes.of("elsewhere/a"));
        touch("new/a");

        assertThat(tracked(SourceTree.of(root.resolve("new")), "a")).isTrue();
    }

    @Test
    void the_index_says_what_is_executable() throws IOException {
        repository("", new IndexBytes().entry("run", 0100755).bytes());
        touch("run");

        assertThat(SourceTree.of(root).file("run").orElseThrow().executable()).isTrue();
    }

    @Test
    void tracked_files_stay_although_they_are_ignored() throws IOException {
        repository("", IndexBytes.of("out/kept", "node_modules/kept", ".env", "cache/CACHEDIR.TAG"));
        write(".gitignore", "/out/\n.env\n");
        touch("out/kept", "out/dropped", "node_modules/kept", "node_modules/dropped", ".env", "app/.env");
        touch("cache/CACHEDIR.TAG", "cache/dropped");
        SourceTree tree = SourceTree.of(root);

        assertThat(paths(tree))
                .containsExactly(".env", ".gitignore", "cache/CACHEDIR.TAG", "node_modules/kept", "out/kept");
        assertThat(tree.ignores(".env")).isFalse();
        assertThat(tree.ignores("app/.env")).isTrue();
    }

    @Test
    void the_root_may_be_a_folder_of_the_work_tree() throws IOException {
        repository("", IndexBytes.of("services/api/a", "services/api-2/b", "a"));
        write(".gitignore", "*.log\n/services/api/only-here\n");
        write("services/.gitignore", "*.tmp\n");
        touch("services/api/a", "services/api/b", "services/api/x.log", "services/api/x.tmp", "services/api/only-here");
        SourceTree tree = SourceTree.of(root.resolve("services/api"));

        assertThat(paths(tree)).containsExactly("a", "b");
        assertThat(tracked(tree, "a")).isTrue();
        assertThat(tracked(tree, "b")).isFalse();
        assertThat(tree.ignores("deep/y.log")).isTrue();
    }

    @Test
    void a_root_that_its_work_tree_ignores_is_audited_all_the_same() throws IOException {
        repository("", IndexBytes.of("a"));
        write(".gitignore", "out/\n*.log\n");
        touch("out/rendered/a.yaml", "out/rendered/b.log");
        SourceTree tree = SourceTree.of(root.resolve("out/rendered"));

        assertThat(paths(tree)).containsExactly("a.yaml", "b.log");
        assertThat(tracked(tree, "a.yaml")).isTrue();
    }

    @Test
    void the_ignore_file_of_the_clone_counts() throws IOException {
        repository("", IndexBytes.of("a"));
        write(".git/info/exclude", "notes\n");
        touch("a", "notes");

        assertThat(paths(SourceTree.of(root))).containsExactly("a");
    }

    @Test
    void a_linked_work_tree_has_its_own_index_and_shares_the_rest() throws IOException {
        repository("main", IndexBytes.of("other"));
        write("main/.git/info/exclude", "notes\n");
        write("main/.git/worktrees/w/HEAD", "ref: refs/heads/w\n");
        write("main/.git/worktrees/w/commondir", "../..\n");
        write("main/.git/worktrees/w/gitdir", root.resolve("w/.git") + "\n");
        Files.write(root.resolve("main/.git/worktrees/w/index"), IndexBytes.of("a"));
        write("w/.git", "gitdir: ../main/.git/worktrees/w\n");
        touch("w/a", "w/b", "w/notes");
        SourceTree tree = SourceTree.of(root.resolve("w"));

        assertThat(paths(tree)).containsExactly("a", "b");
        assertThat(tracked(tree, "a")).isTrue();
        assertThat(tracked(tree, "b")).isFalse();
    }

    @Test
    void a_submodule_is_tracked_by_its_own_index() throws IOException {
        repository(
                "", new IndexBytes().entry("lib", 0160000).entry("a", 0100644).bytes());
        repository("lib", IndexBytes.of("b", "out/c"));
        write(".gitignore", "*.log\n");
        write("lib/.gitignore", "out\n");
        touch("lib/b", "lib/new.log", "lib/out/c", "lib/out/d");
        SourceTree tree = SourceTree.of(root);

        assertThat(paths(tree)).containsExactly(".gitignore", "lib/.gitignore", "lib/b", "lib/new.log", "lib/out/c");
        assertThat(tracked(tree, "lib/b")).isTrue();
        assertThat(tracked(tree, "lib/new.log")).isFalse();
        assertThat(tree.ignores("lib/out/x")).isTrue();
        assertThat(tree.ignores("lib/x.log")).isFalse();
        assertThat(tree.ignores("x.log")).isTrue();
    }

    @Test
    void the_repository_of_a_submodule_lies_in_the_one_around_it() throws IOException {
        repository("", new IndexBytes().entry("lib", 0160000).bytes());
        write(".git/modules/lib/HEAD", "ref: refs/heads/main\n");
        Files.write(root.resolve(".git/modules/lib/index"), IndexBytes.of("a"));
        write("lib/.git", "gitdir: ../.git/modules/lib\n");
        touch("lib/a", "lib/b");
        SourceTree tree = SourceTree.of(root);

        assertThat(tracked(tree, "lib/a")).isTrue();
        assertThat(tracked(tree, "lib/b")).isFalse();
    }

    @Test
    void a_pointer_to_a_repository_that_knows_nothing_of_it_is_not_followed() throws IOException {
        repository("elsewhere", IndexBytes.of("a"));
        write("elsewhere/.git/info/exclude", "b\n");
        write("w/.git", "gitdir: ../elsewhere/.git\n");
        touch("w/a", "w/b");
        SourceTree tree = SourceTree.of(root.resolve("w"));

        assertThat(paths(tree)).containsExactly("a", "b");
        assertThat(tracked(tree, "b")).isTrue();
    }

    @Test
    void a_submodule_that_is_not_checked_out_is_noted() throws IOException {
        repository(
                "", new IndexBytes().entry("lib", 0160000).entry("a", 0100644).bytes());
        Files.createDirectories(root.resolve("lib"));

        assertThat(SourceTree.of(root).diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("lib:1:1: the submodule is not checked out");
    }

    @Test
    void a_file_that_a_sparse_work_tree_leaves_out_exists() throws IOException {
        repository(
                "",
                new IndexBytes()
                        .entry("a", 0100644)
                        .skipped("docs/b", 0100644)
                        .skipped("far/", 0040000)
                        .bytes());
        SourceTree tree = SourceTree.of(root);

        assertThat(List.of("docs/b", "docs", "far")).allMatch(tree::exists);
        assertThat(tree.files()).isEmpty();
    }

    @Test
    void a_damaged_index_counts_as_no_version_control() throws IOException {
        repository("", "DIRC is what it says".getBytes(StandardCharsets.US_ASCII));
        touch("a");
        SourceTree tree = SourceTree.of(root);

        assertThat(tracked(tree, "a")).isTrue();
        assertThat(tree.diagnostics()).singleElement().satisfies(note -> {
            assertThat(note.impact()).isEqualTo(Diagnostic.Impact.NOTE);
            assertThat(note.message()).startsWith("the index of version control cannot be read");
        });
    }

    @Test
    void a_pointer_to_nowhere_counts_as_no_version_control() throws IOException {
        for (String pointer : List.of("gitdir: ../missing", "gitdir: \0", "nonsense", "")) {
            touch("a");
            Files.writeString(root.resolve(".git"), pointer);

            assertThat(tracked(SourceTree.of(root), "a")).isTrue();
        }
    }

    private void repository(String folder, byte[] index) throws IOException {
        Path git = Files.createDirectories(root.resolve(folder).resolve(".git/info"))
                .getParent();
        Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.write(git.resolve("index"), index);
    }

    private void touch(String... paths) throws IOException {
        for (String path : paths) {
            write(path, "");
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static boolean tracked(SourceTree tree, String path) {
        return tree.file(path).orElseThrow().tracked();
    }

    private static List<String> paths(SourceTree tree) {
        return tree.files().stream().map(SourceFile::path).toList();
    }
}
