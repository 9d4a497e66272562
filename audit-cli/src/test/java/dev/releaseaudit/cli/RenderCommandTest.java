package dev.releaseaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {

    @TempDir
    private Path root;

    @BeforeEach
    void write_an_overlay() throws IOException {
        Files.createDirectories(root.resolve(".git"));
        write("base/kustomization.yaml", "resources: [config.yaml]\n");
        write("base/config.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: shop\n");
        write("prod/kustomization.yaml", "resources: [../base]\nnamespace: live\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run render(String folder, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "render";
        arguments[1] = root.resolve(folder).toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.audit(arguments);
    }

    @Test
    void an_overlay_is_printed_as_it_would_be_deployed() {
        Run run = render("prod");
        assertThat(run.out()).isEqualTo("""
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: shop
                  namespace: live
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void resources_stand_in_the_order_of_the_command() throws IOException {
        write("base/kustomization.yaml", "resources: [config.yaml, namespace.yaml]\n");
        write("base/namespace.yaml", "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: live\n");

        assertThat(render("prod").out().lines().filter(line -> line.startsWith("kind:")))
                .containsExactly("kind: Namespace", "kind: ConfigMap");
    }

    @Test
    void origins_name_the_file_and_line_of_each_value() {
        assertThat(render("prod", "--origins").out().lines())
                .contains("  name: shop # base/config.yaml:4", "  namespace: live # prod/kustomization.yaml:2");
    }

    @Test
    void what_is_left_out_is_said_on_standard_error() throws IOException {
        write("prod/kustomization.yaml", "resources: [../base, missing.yaml]\n");
        Run run = render("prod");
        assertThat(run.out()).contains("name: shop");
        assertThat(run.err()).startsWith("prod/kustomization.yaml:1:22: ").contains("missing.yaml");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void a_folder_that_is_not_there_is_wrong_usage() {
        Run run = render("staging");
        assertThat(run.err()).startsWith("audit: no such folder: ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_folder_without_kustomization_is_wrong_usage() throws IOException {
        write("docs/a.md", "# A\n");
        Run run = render("docs");
        assertThat(run.err()).startsWith("audit: there is no kustomization in ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_folder_has_to_be_named() {
        assertThat(Run.audit("render").code()).isEqualTo(2);
    }
}
