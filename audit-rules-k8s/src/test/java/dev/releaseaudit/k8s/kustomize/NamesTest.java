package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.kustomize.rendering.RenderedResource;
import org.junit.jupiter.api.Test;

/** Prefixes, suffixes, namespaces, and the references that follow them. */
class NamesTest {

    private static final String BINDING = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: RoleBinding
            metadata: {name: shop}
            roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: shop}
            subjects:
            - {kind: ServiceAccount, name: shop, namespace: old}
            - {kind: ServiceAccount, name: default, namespace: old}
            - {kind: ServiceAccount, name: stranger, namespace: old}
            ---
            apiVersion: v1
            kind: ServiceAccount
            metadata: {name: shop, namespace: old}
            """;

    @Test
    void a_prefix_leaves_namespaces_and_definitions_alone() {
        assertThat(Overlay.of("resources: [a.yaml]\nnamePrefix: new-\nnameSuffix: -v1\n")
                        .with("a.yaml", """
                apiVersion: v1
                kind: Namespace
                metadata: {name: shop}
                ---
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata: {name: shops.example.com}
                ---
                apiVersion: v1
                kind: Service
                metadata: {name: shop}
                """)
                        .render()
                        .resources())
                .extracting(resource -> resource.id().name())
                .containsExactly("shop", "shops.example.com", "new-shop-v1");
    }

    @Test
    void a_name_knows_what_it_was_put_together_from() {
        RenderedResource service = Overlay.of("resources: [a.yaml]\nnamePrefix: new-\n")
                .with("a.yaml", "apiVersion: v1\nkind: Service\nmetadata:\n  name: shop\n")
                .render()
                .resources()
                .get(0);

        assertThat(service.original()).hasToString("Service/shop in default");
        assertThat(service.root().at("metadata.name").origins())
                .extracting(Object::toString)
                .containsExactly("kustomization.yaml:2:13", "a.yaml:4:9");
    }

    @Test
    void subjects_follow_the_service_account_into_its_namespace() {
        assertThat(Overlay.of("resources: [a.yaml]\nnamespace: prod\nnamePrefix: new-\n")
                        .with("a.yaml", BINDING)
                        .built())
                .contains("""
                        subjects:
                        - kind: ServiceAccount
                          name: new-shop
                          namespace: prod
                        - kind: ServiceAccount
                          name: default
                          namespace: prod
                        - kind: ServiceAccount
                          name: stranger
                          namespace: old
                        """);
    }

    @Test
    void two_resources_that_meet_in_a_namespace_are_refused() {
        assertThat(Overlay.of("resources: [a.yaml]\nnamespace: prod\n")
                        .with("a.yaml", """
                apiVersion: v1
                kind: Service
                metadata: {name: shop, namespace: a}
                ---
                apiVersion: v1
                kind: Service
                metadata: {name: shop, namespace: b}
                """)
                        .refused())
                .isEqualTo(
                        "DUPLICATE_ID kustomization.yaml:2:12: The namespace gives two resources the name Service/shop in prod\n");
    }

    @Test
    void what_certainly_stands_in_no_namespace_gets_none_but_a_custom_resource_does() {
        assertThat(Overlay.of("resources: [a.yaml]\nnamespace: prod\n")
                        .with("a.yaml", """
                apiVersion: rbac.authorization.k8s.io/v1
                kind: ClusterRole
                metadata: {name: a}
                ---
                apiVersion: cert-manager.io/v1
                kind: ClusterIssuer
                metadata: {name: a}
                """)
                        .render()
                        .resources())
                .extracting(resource -> resource.root().at("metadata.namespace").text())
                .containsExactly("", "prod");
    }

    @Test
    void of_two_resources_of_the_same_name_a_reference_means_the_one_of_its_own_base() {
        String base = "resources: [../shop]\nnamePrefix: ";
        assertThat(Overlay.of("resources: [a, b]\n")
                        .with("a/kustomization.yaml", base + "a-\n")
                        .with("b/kustomization.yaml", base + "b-\n")
                        .with("shop/kustomization.yaml", "resources: [shop.yaml]\n")
                        .with("shop/shop.yaml", """
                                apiVersion: v1
                                kind: ConfigMap
                                metadata: {name: shop}
                                ---
                                apiVersion: v1
                                kind: Pod
                                metadata: {name: shop}
                                spec: {volumes: [{name: v, configMap: {name: shop}}]}
                                """)
                        .built())
                .contains("configMap:\n      name: a-shop")
                .contains("configMap:\n      name: b-shop");
    }

    @Test
    void a_resource_is_there_once() {
        assertThat(Overlay.of("resources: [a.yaml, b.yaml]\n")
                        .with("a.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: shop}\n")
                        .with("b.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: shop, namespace: default}\n")
                        .refused())
                .isEqualTo("DUPLICATE_ID b.yaml:1:1: There is a Service/shop in default already\n");
    }
}
