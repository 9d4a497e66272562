package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class OrphanManifestTest {

    @Test
    void a_manifest_that_nobody_lists_is_never_deployed() {
        verify(
                new OrphanManifest(),
                file("prod/kustomization.yaml", """
                        resources: [a.yaml]
                        """),
                file("prod/a.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: a}
                        """),
                file("prod/b.yaml", """
                        apiVersion: v1
                        #^^^^^^^^^^^^^ violates: ConfigMap/b is in no kustomization, so it is never deployed
                        kind: ConfigMap
                        metadata: {name: b}
                        """));
    }

    @Test
    void a_listed_manifest_is_fine() {
        verify(
                new OrphanManifest(),
                file("prod/kustomization.yaml", """
                        resources: [a.yaml, b.yaml]
                        """),
                file("prod/a.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: a}
                        """),
                file("prod/b.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: b}
                        """));
    }

    @Test
    void a_patch_is_mentioned_too() {
        verify(
                new OrphanManifest(),
                file("prod/kustomization.yaml", """
                        resources: [a.yaml]
                        patches: [{path: b.yaml}]
                        """),
                file("prod/a.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: a}
                        """),
                file("prod/b.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: a}
                        """));
    }

    @Test
    void a_file_of_a_generator_is_mentioned_too() {
        verify(new OrphanManifest(), file("prod/kustomization.yaml", """
                        configMapGenerator: [{name: a, files: [key=b.yaml]}]
                        """), file("prod/b.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: b}
                        """));
    }

    @Test
    void another_kustomization_may_list_it() {
        verify(
                new OrphanManifest(),
                file("prod/kustomization.yaml", """
                        resources: [a.yaml]
                        """),
                file("prod/a.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: a}
                        """),
                file("prod/b.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: b}
                        """),
                file("kustomization.yaml", """
                        resources: [prod, prod/b.yaml]
                        """));
    }

    @Test
    void a_file_that_is_no_manifest_is_fine() {
        verify(
                new OrphanManifest(),
                file("prod/kustomization.yaml", """
                        resources: [a.yaml]
                        """),
                file("prod/a.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: a}
                        """),
                file("prod/values.yaml", """
                        a: 1
                        """));
    }
}
