package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class SubjectNamespaceTest {

    @Test
    void a_subject_in_another_namespace_gets_nothing() {
        verify(new SubjectNamespace(), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        """), file("prod/all.yaml", """
                        apiVersion: v1
                        kind: ServiceAccount
                        metadata:
                          name: shop
                          namespace: shop-prod
                        ---
                        apiVersion: rbac.authorization.k8s.io/v1
                        kind: ClusterRoleBinding
                        metadata: {name: shop}
                        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
                        subjects:
                          - kind: ServiceAccount
                            name: shop
                            namespace: shop-dev
                        #              ^^^^^^^^ violates: ClusterRoleBinding/shop grants its role to ServiceAccount shop in shop-dev, which is deployed to shop-prod
                        """));
    }

    @Test
    void a_subject_where_it_is_deployed_is_fine() {
        verify(new SubjectNamespace(), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        """), file("prod/all.yaml", """
                        apiVersion: v1
                        kind: ServiceAccount
                        metadata:
                          name: shop
                          namespace: shop-prod
                        ---
                        apiVersion: rbac.authorization.k8s.io/v1
                        kind: ClusterRoleBinding
                        metadata: {name: shop}
                        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
                        subjects:
                          - kind: ServiceAccount
                            name: shop
                            namespace: shop-prod
                        """));
    }

    @Test
    void a_subject_without_a_namespace_is_refused() {
        verify(new SubjectNamespace(), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        """), file("prod/all.yaml", """
                        apiVersion: v1
                        kind: ServiceAccount
                        metadata:
                          name: shop
                          namespace: shop-prod
                        ---
                        apiVersion: rbac.authorization.k8s.io/v1
                        kind: ClusterRoleBinding
                        metadata: {name: shop}
                        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
                        subjects:
                          - kind: ServiceAccount
                            name: shop
                        #         ^^^^ violates: ClusterRoleBinding/shop names ServiceAccount shop without a namespace, which the cluster refuses
                        """));
    }

    @Test
    void an_account_of_somebody_else_is_not_known() {
        verify(new SubjectNamespace(), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        """), file("prod/all.yaml", """
                        apiVersion: v1
                        kind: ServiceAccount
                        metadata:
                          name: shop
                          namespace: shop-prod
                        ---
                        apiVersion: rbac.authorization.k8s.io/v1
                        kind: ClusterRoleBinding
                        metadata: {name: shop}
                        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
                        subjects:
                          - kind: ServiceAccount
                            name: prometheus
                            namespace: monitoring
                        """));
    }

    @Test
    void a_binding_in_a_namespace_means_accounts_of_its_own() {
        verify(new SubjectNamespace(), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        """), file("prod/all.yaml", """
                        apiVersion: v1
                        kind: ServiceAccount
                        metadata: {name: shop, namespace: shop-prod}
                        ---
                        apiVersion: rbac.authorization.k8s.io/v1
                        kind: RoleBinding
                        metadata: {name: shop, namespace: shop-prod}
                        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
                        subjects:
                          - {kind: ServiceAccount, name: shop}
                          - {kind: ServiceAccount, name: somebody-else}
                        """));
    }

    @Test
    void a_binding_in_another_namespace_means_nobody() {
        verify(new SubjectNamespace(), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        """), file("prod/all.yaml", """
                        apiVersion: v1
                        kind: ServiceAccount
                        metadata: {name: shop, namespace: shop-prod}
                        ---
                        apiVersion: rbac.authorization.k8s.io/v1
                        kind: RoleBinding
                        metadata: {name: shop, namespace: mail}
                        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
                        subjects:
                          - kind: User
                            apiGroup: rbac.authorization.k8s.io
                            name: jane
                          - kind: ServiceAccount
                            name: shop
                        #         ^^^^ violates: RoleBinding/shop grants its role to ServiceAccount shop in mail, which is deployed to shop-prod
                        """));
    }

    @Test
    void kustomize_gives_accounts_of_the_target_their_namespace() {
        verify(new SubjectNamespace(), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        namespace: live
                        """), file("prod/all.yaml", """
                        apiVersion: v1
                        kind: ServiceAccount
                        metadata: {name: shop}
                        ---
                        apiVersion: rbac.authorization.k8s.io/v1
                        kind: RoleBinding
                        metadata: {name: shop}
                        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
                        subjects:
                          - {kind: ServiceAccount, name: shop}
                          - {kind: ServiceAccount, name: default}
                        """));
    }

    @Test
    void a_namespace_that_the_base_fixes_stays_behind_when_the_overlay_moves_the_account() {
        verify(
                new SubjectNamespace(),
                file("base/kustomization.yaml", "resources: [all.yaml]\n"),
                file("base/all.yaml", """
                        apiVersion: v1
                        kind: ServiceAccount
                        metadata: {name: shop}
                        ---
                        apiVersion: rbac.authorization.k8s.io/v1
                        kind: ClusterRoleBinding
                        metadata: {name: shop}
                        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
                        subjects:
                          - kind: ServiceAccount
                            name: shop
                            namespace: shop-dev
                        #              ^^^^^^^^ violates: in shop-dev, which is deployed to live
                        """),
                file("prod/kustomization.yaml", "resources: [../base]\nnamespace: live\n"));
    }

    @Test
    void what_kustomize_moves_itself_is_fine() {
        verify(new SubjectNamespace(), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        namespace: live
                        """), file("prod/all.yaml", """
                        apiVersion: v1
                        kind: ServiceAccount
                        metadata:
                          name: shop
                          namespace: shop-prod
                        ---
                        apiVersion: rbac.authorization.k8s.io/v1
                        kind: ClusterRoleBinding
                        metadata: {name: shop}
                        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
                        subjects:
                          - kind: ServiceAccount
                            name: shop
                            namespace: shop-prod
                        """));
    }
}
