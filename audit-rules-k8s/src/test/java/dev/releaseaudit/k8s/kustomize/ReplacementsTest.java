package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@code replacements} copy, and where to. The results are those of kustomize 5.8. */
class ReplacementsTest {

    private static Overlay onData(String data, String replacement) {
        return Overlay.of("resources: [a.yaml]\nreplacements:\n" + replacement)
                .with("a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n" + data.indent(2));
    }

    private static Overlay onFile(String name, String text, String options) {
        return onData(name + ": |\n" + text.indent(2), """
                - sourceValue: db.prod
                  targets:
                  - select: {kind: ConfigMap}
                    fieldPaths: ['data.%s.db.host']
                    options: {%s}
                """.formatted(name.replace(".", "\\."), options));
    }

    @Test
    void a_source_that_is_among_its_own_targets_changes_on_the_way() {
        assertThat(onData("host: shop\nurl: www", """
                - source: {kind: ConfigMap, fieldPath: data.host}
                  targets:
                  - select: {kind: ConfigMap}
                    fieldPaths: [data.host, data.url]
                    options: {delimiter: ".", index: 9}
                """).built()).contains("""
                  host: shop.shop
                  url: www.shop.shop
                """);
    }

    @Test
    void a_value_in_JSON_is_replaced_and_the_JSON_written_anew() {
        assertThat(onFile("app.json", "{\"db\": {\"port\": 5432, \"host\": \"localhost\"}}", "")
                        .built())
                .contains("  app.json: '{\"db\":{\"host\":\"db.prod\",\"port\":5432}}'\n");
    }

    @Test
    void JSON_on_several_lines_stays_on_several_lines() {
        assertThat(onFile("app.json", """
                {
                  "none": [],
                  "rate": 1e-9,
                  "db": {"host": "localhost", "ports": [1, 2]}
                }
                """, "").built()).contains("""
                  app.json: |-
                    {
                      "db": {
                        "host": "db.prod",
                        "ports": [
                          1,
                          2
                        ]
                      },
                      "none": [],
                      "rate": 1e-9
                    }
                """);
    }

    @Test
    void a_value_in_YAML_is_replaced_and_comments_stay() {
        assertThat(onFile("app.yaml", """
                # the database
                db:
                  port: 5432 # as ever
                  host: 'localhost' # on the laptop
                """, "").built()).contains("""
                  app.yaml: |-
                    # the database
                    db:
                      port: 5432 # as ever
                      host: 'db.prod' # on the laptop
                """);
    }

    @Test
    void a_part_of_a_value_in_a_text_is_replaced() {
        assertThat(onFile("app.json", "{\"db\": {\"host\": \"db.test:5432\"}}", "delimiter: ':', index: 0")
                        .built())
                .contains("  app.json: '{\"db\":{\"host\":\"db.prod:5432\"}}'\n");
    }

    @Test
    void what_a_text_lacks_is_made_where_that_is_asked_for() {
        assertThat(onFile("app.yaml", "z: 1", "create: true").built()).contains("""
                  app.yaml: |-
                    db:
                      host: db.prod
                    z: 1
                """);
        assertThat(onFile("app.json", "{\"z\": 1}", "").refused())
                .startsWith("INVALID_REPLACEMENT kustomization.yaml:5:");
    }

    @Test
    void a_text_knows_where_the_value_in_it_comes_from() {
        assertThat(onFile("app.json", "{\"db\": {\"host\": \"localhost\"}}", "")
                        .render()
                        .resources()
                        .get(0)
                        .root()
                        .get("data")
                        .get("app.json")
                        .origins())
                .extracting(Object::toString)
                .containsExactly("kustomization.yaml:3:16", "a.yaml:5:13");
    }

    @Test
    void rejected_resources_are_left_alone_by_name_or_by_label() {
        Overlay overlay = Overlay.of("""
                resources: [a.yaml]
                replacements:
                - sourceValue: new
                  targets:
                  - select: {kind: Shop}
                    reject: [{name: b}, {labelSelector: keep=yes}]
                    fieldPaths: [spec]
                """).with("a.yaml", """
                {apiVersion: v1, kind: Shop, metadata: {name: a}, spec: old-a}
                ---
                {apiVersion: v1, kind: Shop, metadata: {name: b}, spec: old-b}
                ---
                {apiVersion: v1, kind: Shop, metadata: {name: c, labels: {keep: "yes"}}, spec: old-c}
                """);

        assertThat(overlay.built())
                .contains("spec: new", "spec: old-b", "spec: old-c")
                .doesNotContain("old-a");
    }

    @Test
    void fields_and_items_on_the_way_are_made_where_that_is_asked_for() {
        assertThat(Overlay.of("""
                resources: [a.yaml]
                replacements:
                - sourceValue: shop
                  targets:
                  - select: {kind: Deployment}
                    fieldPaths: ['spec.template.spec.containers.[name=shop].env.[name=HOST].value']
                    options: {create: true}
                """).with("a.yaml", """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: a}
                spec: {template: {spec: {containers: [{name: shop}]}}}
                """).built()).endsWith("""
                      - env:
                        - name: HOST
                          value: shop
                        name: shop
                """);
    }

    @Test
    void both_expressions_of_a_target_are_read_whatever_one_says() {
        assertThat(onData("a: b", """
                - sourceValue: x
                  targets: [{select: {labelSelector: ',', annotationSelector: none}, fieldPaths: [data.a]}]
                """).refused()).startsWith("INVALID_SELECTOR kustomization.yaml:4:");
    }

    @Test
    void a_mapping_has_no_text_that_could_be_put_between_delimiters() {
        assertThat(onData("a: b-c", """
                - source: {kind: ConfigMap, fieldPath: metadata}
                  targets:
                  - select: {kind: ConfigMap}
                    fieldPaths: [data.a]
                    options: {delimiter: "-", index: 1}
                """).built()).contains("  a: b-\n");
    }
}
