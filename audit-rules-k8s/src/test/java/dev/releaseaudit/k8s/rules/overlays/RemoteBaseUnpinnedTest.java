package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.source.SourceTree;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteBaseUnpinnedTest {

    @Test
    void a_repository_without_a_version_changes_by_itself() {
        verify(new RemoteBaseUnpinned(), file("prod/kustomization.yaml", """
                resources:
                  - https://github.com/acme/base//deploy
                #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: https://github.com/acme/base//deploy is taken as it is on the day of the build
                # ^ diagnostic: not fetched
                """));
    }

    @Test
    void a_tag_is_proof() {
        verify(new RemoteBaseUnpinned(), file("prod/kustomization.yaml", """
                resources:
                  - github.com/acme/base//deploy?ref=v1.2.0
                #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ satisfies: github.com/acme/base//deploy is taken at v1.2.0
                # ^ diagnostic: not fetched
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "github.com/acme/base?ref=main",
                "git@github.com:acme/base.git?ref=HEAD",
                "https://gitlab.com/acme/base//a?timeout=90s",
                "https://raw.githubusercontent.com/acme/base/master/a.yaml",
                "https://github.com/acme/base/releases/latest/download/a.yaml"
            })
    void branches_are_not_versions(String base) {
        Assertions.assertThat(violations(base)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "github.com/acme/base?ref=3f2a91c",
                "https://raw.githubusercontent.com/acme/base/v1.2.3/a.yaml",
                "https://github.com/acme/base/releases/download/v1.2.3/a.yaml",
                "https://acme.io/files/a.yaml",
                "../base",
                "shop.d/api",
                "deploy.v1.yaml"
            })
    void versions_and_paths_are_fine(String base) {
        Assertions.assertThat(violations(base)).isEmpty();
    }

    private static List<Finding> violations(String base) {
        return Auditor.builder()
                .only("k8s/remote-base-unpinned")
                .build()
                .audit(SourceTree.of(Map.of("prod/kustomization.yaml", "resources: ['" + base + "']\n")))
                .violations();
    }
}
