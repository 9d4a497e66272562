package dev.releaseaudit.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreePathsTest {

    @ParameterizedTest
    @CsvSource({
        "k8s/prod, ../base, k8s/base",
        "k8s/prod, ./patch.yaml, k8s/prod/patch.yaml",
        "k8s/prod, patch.yaml, k8s/prod/patch.yaml",
        "k8s/prod, a//b/, k8s/prod/a/b",
        "k8s/prod, ../.., ''",
        "'', docs, docs",
        "docs, /README.md, README.md",
    })
    void a_path_leads_on_from_its_folder(String folder, String path, String expected) {
        assertThat(TreePaths.resolve(folder, path)).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({"'', ..", "docs, ../../secrets", "docs, /../secrets", "a/b, ../../../a"})
    void no_path_leaves_the_root(String folder, String path) {
        assertThat(TreePaths.resolve(folder, path)).isEmpty();
    }

    @Test
    void a_folder_holds_what_lies_below_it_and_not_what_begins_like_it() {
        assertThat(TreePaths.isWithin("k8s/base/api.yaml", "k8s")).isTrue();
        assertThat(TreePaths.isWithin("k8s", "k8s")).isTrue();
        assertThat(TreePaths.isWithin("k8s-old/api.yaml", "k8s")).isFalse();
        assertThat(TreePaths.isWithin("api.yaml", "")).isTrue();
    }

    @Test
    void a_path_has_a_folder_and_a_name() {
        assertThat(TreePaths.folder("k8s/base/api.yaml")).isEqualTo("k8s/base");
        assertThat(TreePaths.name("k8s/base/api.yaml")).isEqualTo("api.yaml");
        assertThat(TreePaths.folder("README.md")).isEmpty();
    }
}
