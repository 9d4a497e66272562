package dev.releaseaudit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    private static final String OUT = "the link leads out of the audited folder and is not followed";

    @TempDir
    private Path temporary;

    private Path root;

    @BeforeEach
    void folder() throws IOException {
        root = Files.createDirectory(temporary.resolve("root"));
    }

    @Test
    void ignored_files_are_not_part_of_the_tree() throws IOException {
        write(".gitignore", "*.log\n/out/\n!keep.log\n");
        write("a.log", "");
        write("keep.log", "");
        write("out/b.txt", "");
        write("src/out/c.txt", "");
        SourceTree tree = SourceTree.of(root);

        assertThat(paths(tree)).containsExactly(".gitignore", "keep.log", "src/out/c.txt");
        assertThat(List.of("a.log", "out/b.txt", "x/y.log", "out/new.txt")).allMatch(tree::ignores);
        assertThat(List.of("keep.log", "src/out", "src/new.txt", "")).noneMatch(tree::ignores);
        assertThat(tree.exists("a.log")).isFalse();
    }

    @Test
    void an_ignore_file_in_a_folder_speaks_about_that_folder() throws IOException {
        write("app/.gitignore", "/local.env\n");
        write("app/local.env", "");
        write("local.env", "");

        assertThat(paths(SourceTree.of(root))).containsExactly("app/.gitignore", "local.env");
    }

    @Test
    void folders_that_tools_fill_are_left_out_without_a_word() throws IOException {
        write("node_modules/left-pad/package.json", "{}");
        write("web/package.json", "{}");
        write("web/dist/index.html", "");
        write("api/pom.xml", "");
        write("api/target/classes/application.yaml", "");
        write("tools/env/pyvenv.cfg", "");
        write("tools/env/lib/a.yaml", "");
        write(".git/config", "");
        SourceTree tree = SourceTree.of(root);

        assertThat(paths(tree)).containsExactly("api/pom.xml", "web/package.json");
        assertThat(tree.diagnostics()).isEmpty();
        assertThat(tree.ignores("web/node_modules/x/README.md")).isTrue();
    }

    @Test
    void a_folder_with_such_a_name_stays_where_nothing_says_that_a_tool_filled_it() throws IOException {
        write("k8s/target/prod.yaml", "");
        write("build/Dockerfile", "");

        assertThat(paths(SourceTree.of(root))).containsExactly("build/Dockerfile", "k8s/target/prod.yaml");
    }

    @Test
    void empty_folders_exist() throws IOException {
        Files.createDirectories(root.resolve("empty/inner"));

        assertThat(SourceTree.of(root).isFolder("empty/inner")).isTrue();
    }

    @Test
    void a_link_to_a_file_of_the_tree_is_a_file_of_its_own() throws IOException {
        write("docs/guide.md", "text");
        link("README.md", "docs/guide.md");
        SourceTree tree = SourceTree.of(root);

        assertThat(tree.file("README.md").orElseThrow().text()).isEqualTo("text");
        assertThat(tree.diagnostics()).isEmpty();
    }

    @Test
    void a_link_to_a_folder_of_the_tree_leads_there_without_doubling_its_files() throws IOException {
        write("v1/base/a.yaml", "text");
        link("latest", "v1");
        link("v1/current", "base");
        SourceTree tree = SourceTree.of(root);

        assertThat(paths(tree)).containsExactly("v1/base/a.yaml");
        assertThat(tree.file("latest/current/a.yaml").map(SourceFile::path)).contains("v1/base/a.yaml");
        assertThat(List.of("latest", "latest/base", "latest/current")).allMatch(tree::isFolder);
        assertThat(tree.in("latest/current")).hasSize(1);
        assertThat(tree.under("latest")).hasSize(1);
        assertThat(tree.exists("latest/missing")).isFalse();
    }

    @Test
    void links_in_a_circle_end() throws IOException {
        write("a/file", "text");
        link("a/up", "..");
        link("a/self", ".");
        link("loop", "loop");
        SourceTree tree = SourceTree.of(root);

        assertThat(paths(tree)).containsExactly("a/file");
        assertThat(tree.file("a/up/a/self/up/a/file")).isPresent();
        assertThat(tree.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("loop:1:1: the link leads nowhere");
    }

    @Test
    void a_link_that_leaves_the_root_is_not_followed() throws IOException {
        Files.writeString(temporary.resolve("secret"), "secret");
        Files.createDirectories(temporary.resolve("root-2/inner"));
        link("file", "../secret");
        link("folder", "..");
        link("beside", temporary.resolve("root-2").toString());
        SourceTree tree = SourceTree.of(root);

        assertThat(tree.files()).isEmpty();
        assertThat(tree.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("beside:1:1: " + OUT, "file:1:1: " + OUT, "folder:1:1: " + OUT);
        assertThat(tree.diagnostics()).allMatch(d -> d.impact() == Diagnostic.Impact.NOTE);
        assertThat(tree.exists("file")).isTrue();
        assertThat(tree.exists("folder/secret")).isFalse();
    }

    @Test
    void a_link_into_version_control_is_not_followed() throws IOException {
        write(".git/config", "token");
        link("config", ".git/config");
        SourceTree tree = SourceTree.of(root);

        assertThat(tree.files()).isEmpty();
        assertThat(tree.diagnostics()).hasSize(1);
    }

    @Test
    void an_ignored_link_is_not_worth_a_word() throws IOException {
        write(".gitignore", "result\n");
        link("result", "/nix/store");

        assertThat(SourceTree.of(root).diagnostics()).isEmpty();
    }

    @Test
    void the_root_may_be_a_link_itself() throws IOException {
        write("a", "text");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), root);

        assertThat(paths(SourceTree.of(link))).containsExactly("a");
    }

    @Test
    void a_pipe_is_never_opened() throws Exception {
        Path pipe = root.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        link("link", "pipe");
        SourceTree tree = SourceTree.of(root);

        assertThat(tree.files()).isEmpty();
        assertThat(tree.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the link leads to neither a file nor a folder; it is not read",
                        "neither a file nor a folder; it is not read");
    }

    @Test
    void deep_folders_are_walked() throws IOException {
        String deep = "d/".repeat(600) + "file";
        write(deep, "text");

        assertThat(SourceTree.of(root).file(deep).orElseThrow().text()).isEqualTo("text");
    }

    @Test
    void more_entries_than_the_limit_leave_a_hole() throws IOException {
        for (int i = 0; i < 10; i++) {
            write("folder" + i + "/file", "");
        }
        SourceTree tree = SourceTree.builder(root).maxEntries(10).build();

        assertThat(tree.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.impact()).isEqualTo(Diagnostic.Impact.HOLE);
            assertThat(d.message()).isEqualTo("more than 10 files and folders; the rest is not looked at");
        });
        assertThat(SourceTree.builder(root).maxEntries(20).build().diagnostics())
                .isEmpty();
    }

    @Test
    void an_ignore_file_counts_up_to_a_limit() throws IOException {
        write(".gitignore", "first\n" + "x\n".repeat(WorkTree.MAX_IGNORE_FILE) + "last\n");
        SourceTree tree = SourceTree.of(root);

        assertThat(tree.ignores("first")).isTrue();
        assertThat(tree.ignores("last")).isFalse();
        assertThat(tree.diagnostics()).extracting(Diagnostic::kind).containsExactly(Diagnostic.Kind.LIMIT_REACHED);
    }

    @Test
    @DisabledIf("root")
    void a_folder_without_permission_leaves_a_hole() throws IOException {
        Path closed = Files.createDirectory(root.resolve("closed"));
        assertThat(closed.toFile().setReadable(false)).isTrue();

        assertThat(SourceTree.of(root).diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("closed:1:1: the folder cannot be read");
    }

    @Test
    void memory_lies_over_the_folder() throws IOException {
        write("a/disk", "disk");
        write("a/both", "disk");
        SourceTree tree = SourceTree.builder(root)
                .file("a/both", "memory")
                .file("b/memory", "memory")
                .build();

        assertThat(paths(tree)).containsExactly("a/both", "a/disk", "b/memory");
        assertThat(tree.file("a/both").orElseThrow().text()).isEqualTo("memory");
    }

    @Test
    void a_file_is_no_folder_to_audit() throws IOException {
        write("a", "");

        assertThatThrownBy(() -> SourceTree.of(root.resolve("a")))
                .isInstanceOf(AuditInputException.class)
                .hasMessage("Not a folder: " + root.resolve("a"));
    }

    static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void link(String path, String target) throws IOException {
        Files.createSymbolicLink(root.resolve(path), Path.of(target));
    }

    private static List<String> paths(SourceTree tree) {
        return tree.files().stream().map(SourceFile::path).toList();
    }
}
