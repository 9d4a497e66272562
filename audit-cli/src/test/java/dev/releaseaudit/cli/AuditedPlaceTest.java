package dev.releaseaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditedPlaceTest {

    @TempDir
    Path repository;

    @BeforeEach
    void an_overlay_on_a_base_beside_it() throws IOException {
        Files.createDirectory(repository.resolve(".git"));
        file("k8s/base/kustomization.yaml", "resources: [api.yaml]\n");
        file("k8s/base/api.yaml", """
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: api
                spec:
                  template:
                    spec:
                      containers:
                        - name: api
                          image: registry.acme.io/api:latest
                """);
        file("k8s/overlays/prod/kustomization.yaml", """
                resources: [../../base]
                patches:
                  - path: patches/replicas.yaml
                """);
        file("k8s/overlays/prod/patches/replicas.yaml", """
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: api
                spec:
                  replicas: 2
                """);
        file("k8s/overlays/dev/kustomization.yaml", "resources: [../../base]\nnameprefix: dev-\n");
        file("legacy/web.yaml", """
                apiVersion: v1
                kind: Pod
                metadata:
                  name: web
                spec:
                  containers:
                    - name: web
                      image: registry.acme.io/web
                """);
    }

    @Test
    void an_overlay_is_audited_with_the_base_that_it_builds_on() {
        Run run = check("k8s/overlays/prod", "--format", "json");

        assertThat(run.out())
                .contains("\"targets\": [\n    {\"path\": \"k8s/overlays/prod\", \"stage\": \"PRODUCTION\"")
                .contains("\"location\": {\"path\": \"k8s/base/api.yaml\", \"line\": 10")
                .doesNotContain("legacy/web.yaml", "overlays/dev", "patches\", \"stage\"");
    }

    @Test
    void a_file_is_reported_on_alone() {
        Run run = check("legacy/web.yaml", "--show", "violated");

        assertThat(run.out())
                .contains("legacy/web.yaml:7:7: warning k8s/memory-limit-missing")
                .doesNotContain("k8s/base", "k8s/overlays");
    }

    @Test
    void a_file_in_which_all_is_well_is_a_success() throws IOException {
        file("docs/notes.md", "# Notes\n\nNothing to see.\n");

        assertThat(check("docs/notes.md").code()).isZero();
    }

    @Test
    void a_folder_with_a_configuration_of_its_own_is_a_tree_of_its_own() throws IOException {
        file("legacy/.audit.yaml", "targets:\n  .: production\n");

        assertThat(check("legacy").out()).contains("web.yaml:7:7: warning k8s/memory-limit-missing");
    }

    @Test
    void nowhere_is_refused_in_one_line() {
        Run run = check("k8s/overlays/prd");

        assertThat(run.err()).startsWith("audit: no such folder or file: ").hasLineCount(1);
        assertThat(run.code()).isEqualTo(2);
    }

    private Run check(String place, String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "check";
        words[1] = repository.resolve(place).toString();
        System.arraycopy(options, 0, words, 2, options.length);
        return Run.audit(words);
    }

    private void file(String path, String text) throws IOException {
        Path file = repository.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
