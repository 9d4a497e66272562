package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@code components} do to the kustomization that uses them. The results are those of kustomize 5.8. */
class ComponentsTest {

    private static final String SERVICE = "{apiVersion: v1, kind: Service, metadata: {name: a}}\n";

    private static String component(String fields) {
        return "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n" + fields;
    }

    private static Overlay with(String fields, String ofComponent) {
        return Overlay.of("resources: [a.yaml]\ncomponents: [c]\n" + fields)
                .with("a.yaml", SERVICE)
                .with("c/kustomization.yaml", component(ofComponent))
                .with("c/a.yaml", SERVICE);
    }

    @Test
    void a_component_changes_what_is_there_and_adds_to_it() {
        assertThat(with("namePrefix: x-\n", """
                resources: [b.yaml]
                namespace: prod
                patches: [{target: {kind: Service}, patch: '[{"op": "add", "path": "/spec", "value": {"type": "NodePort"}}]'}]
                """)
                        .with("c/b.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: b}}")
                        .built())
                .isEqualTo("""
                apiVersion: v1
                kind: Service
                metadata:
                  name: x-a
                  namespace: prod
                spec:
                  type: NodePort
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: x-b
                  namespace: prod
                """);
    }

    @Test
    void components_come_one_after_the_other_and_before_the_fields_beside_them() {
        assertThat(Overlay.of("components: [one, two]\nresources: [a.yaml]\nnameSuffix: -three\n")
                        .with("a.yaml", SERVICE)
                        .with("one/kustomization.yaml", component("nameSuffix: -one\n"))
                        .with("two/kustomization.yaml", component("nameSuffix: -two\n"))
                        .built())
                .contains("name: a-one-two-three\n");
    }

    @Test
    void a_component_uses_its_own_components_first() {
        assertThat(with("", "namePrefix: c-\ncomponents: [d]\n")
                        .with("c/d/kustomization.yaml", component("namePrefix: d-\n"))
                        .built())
                .contains("name: c-d-a\n");
    }

    @Test
    void a_component_merges_into_what_its_user_generates() {
        assertThat(with(
                                "configMapGenerator: [{name: c, literals: [a=b]}]\n",
                                "configMapGenerator: [{name: c, behavior: merge, literals: [d=e]}]\n")
                        .built())
                .contains("data:\n  a: b\n  d: e\n", "name: c-7287m47m58\n");
    }

    @Test
    void a_component_may_not_add_what_is_there() {
        assertThat(with("", "resources: [a.yaml]\n").refused()).startsWith("DUPLICATE_ID c/a.yaml:1:1:");
    }

    @Test
    void a_component_is_no_resource_and_a_kustomization_no_component() {
        assertThat(Overlay.of("resources: [c]\n")
                        .with("c/kustomization.yaml", component("resources: []\n"))
                        .refused())
                .startsWith("WRONG_KIND kustomization.yaml:1:13:");
        assertThat(Overlay.of("components: [c]\n")
                        .with("c/kustomization.yaml", "resources: []\n")
                        .refused())
                .startsWith("WRONG_KIND kustomization.yaml:1:14:");
    }

    @Test
    void a_component_is_a_folder_that_exists() {
        assertThat(Overlay.of("components: [none]\n").refused()).startsWith("MISSING_FILE kustomization.yaml:1:14:");
        assertThat(Overlay.of("components: [a.yaml]\n").with("a.yaml", SERVICE).refused())
                .startsWith("MISSING_FILE kustomization.yaml:1:14:");
    }
}
