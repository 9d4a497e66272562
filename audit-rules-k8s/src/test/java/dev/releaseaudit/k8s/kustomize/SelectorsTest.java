package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The targets of patches. */
class SelectorsTest {

    private static final String SERVICES = """
            apiVersion: v1
            kind: Service
            metadata: {name: shop, labels: {app: web, tier: front}}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: store, namespace: prod, labels: {app: api}}
            """;

    private static Overlay overlay(String target) {
        return Overlay.of("""
                resources: [a.yaml]
                patches:
                - target: {%s}
                  patch: '[{"op": "add", "path": "/spec", "value": "hit"}]'
                """.formatted(target)).with("a.yaml", SERVICES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: Service                      | shop store",
                "kind: Serv                         | ''",
                "name: s.*                          | shop store",
                "name: 'sho[p]'                     | shop",
                "name: '(?i)SHOP'                   | shop",
                "namespace: default                 | shop",
                "labelSelector: 'app in (web,x)'    | shop",
                "labelSelector: 'app!=web'          | store",
                "labelSelector: '!tier'             | store",
                "labelSelector: 'app=web,tier'      | shop",
                "group: apps                        | ''"
            })
    void a_target_selects_by_expressions_for_the_whole_of_each_part(String target, String selected) {
        StringBuilder hit = new StringBuilder();
        overlay(target).render().resources().stream()
                .filter(resource -> resource.root().get("spec").is("hit"))
                .forEach(resource -> hit.append(' ').append(resource.id().name()));

        assertThat(hit.toString().strip()).isEqualTo(selected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"name: (", "name: (?=a)", "labelSelector: 'a b'", "labelSelector: a=-b", "labelSelector: a>b"})
    void what_go_or_kubernetes_cannot_read_is_refused(String target) {
        assertThat(overlay(target).refused()).startsWith("INVALID_SELECTOR kustomization.yaml:3:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind: Pod, labelSelector: 'a b'", "name: none, annotationSelector: ','"})
    void labels_are_read_when_a_resource_of_that_name_is_there(String target) {
        assertThat(overlay(target).refused()).isEmpty();
    }
}
