package dev.releaseaudit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class IndexTest {

    private static final String OLD = """
            {
              "paths": {
                "/apis/apps/v1/namespaces/{namespace}/shops": {
                  "get": {"x-kubernetes-group-version-kind": {"group": "apps", "version": "v1", "kind": "Shop"}},
                  "post": {"x-kubernetes-group-version-kind": {"group": "apps", "version": "v1", "kind": "Shop"}}
                }
              },
              "definitions": {
                "io.k8s.api.apps.v1.Shop": {
                  "x-kubernetes-group-version-kind": [{"group": "apps", "version": "v1", "kind": "Shop"}],
                  "required": ["spec"],
                  "properties": {"spec": {"$ref": "#/definitions/io.k8s.api.apps.v1.ShopSpec"}}
                },
                "io.k8s.api.apps.v1.ShopSpec": {
                  "properties": {
                    "doors": {
                      "type": "array",
                      "items": {"type": "string"},
                      "x-kubernetes-patch-strategy": "merge"
                    },
                    "gone": {"type": "boolean"},
                    "policy": {"type": "string"}
                  }
                },
                "io.k8s.api.apps.v1.Unused": {"properties": {"a": {"type": "string"}}}
              }
            }
            """;

    private static final String NEW =
            OLD.replace("\"gone\": {\"type\": \"boolean\"}", "\"size\": {\"type\": \"integer\"}");

    private static final String SOURCES = """
            package v1

            // Policy of a shop.
            // +enum
            type Policy string

            const (
            \t// Open is open.
            \tOpen Policy = "Open"
            \tClosed Policy = "Closed"
            )

            type ShopSpec struct {
            \tPolicy Policy `json:"policy,omitempty"`
            }
            """;

    private static final String LIFECYCLE = """
            func (in *Shop) APILifecycleDeprecated() (major, minor int) {
            \treturn 1, 20
            }
            func (in *Shop) APILifecycleReplacement() schema.GroupVersionKind {
            \treturn schema.GroupVersionKind{Group: "apps", Version: "v2", Kind: "Shop"}
            }
            """;

    private static final String DEFINITION = """
            spec:
              group: acme.com
              scope: Cluster
              names: {kind: Mall, plural: malls}
              versions:
                - name: v1
                  served: true
                  schema:
                    openAPIV3Schema:
                      type: object
                      properties:
                        spec:
                          type: object
                          properties:
                            kind: {type: string, enum: [large one, small]}
                            shops:
                              type: array
                              items: {type: object, required: [name], properties: {name: {type: string}}}
                            rest: {type: object, x-kubernetes-preserve-unknown-fields: true}
            """;

    private static Index swagger(String text) {
        return new SwaggerReader(new ObjectMapper().readTree(text)).read();
    }

    private static List<String> lines(Index index) {
        index.prune();
        return index.text("").lines().toList();
    }

    @Test
    void versions_are_put_together_with_what_the_sources_know(@TempDir Path root) throws IOException {
        Path apps = Files.createDirectories(root.resolve("apps/v1"));
        Files.writeString(apps.resolve("register.go"), "const GroupName = \"apps\"\n");
        Files.writeString(apps.resolve("types.go"), SOURCES);
        Files.writeString(apps.resolve("zz_generated.prerelease-lifecycle.go"), LIFECYCLE);
        GoSources sources = new GoSources();
        sources.read(root);

        Index index = new Versions(Map.of(20, swagger(OLD), 21, swagger(NEW))).together(sources);
        Enums.apply(index, sources);

        assertThat(lines(index))
                .containsExactly(
                        "apps/v1 Shop shops namespaced apps.v1.Shop 20-21 deprecated=20 replacement=apps/v2/Shop",
                        "",
                        "apps.v1.Shop spec:apps.v1.ShopSpec!",
                        "apps.v1.ShopSpec doors:[s~ gone:b<21 policy:(Open|Closed) size:i+21");
    }

    @Test
    void a_custom_resource_is_read_from_its_definition() {
        CrdReader reader = new CrdReader(Map.of());
        reader.read(new YAMLMapper().readTree(DEFINITION));

        assertThat(lines(reader.index()))
                .containsExactly(
                        "acme.com/v1 Mall malls cluster Mall.v1",
                        "",
                        "Mall.v1 apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:Mall.v1.spec",
                        "Mall.v1.spec kind:(large%20one|small) rest:o shops:[Mall.v1.spec.shops",
                        "Mall.v1.spec.shops name:s!");
    }

    @Test
    void a_custom_resource_is_read_from_declarations(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("Shop.d.ts"), """
                export interface IShop extends TypeMeta {
                    "apiVersion": "acme.com/v1";
                    "kind": "Shop";
                    "metadata"?: IIoK8sApimachineryPkgApisMetaV1ObjectMeta;
                    /** What it sells. */
                    "spec": IComAcmeShopSpec;
                }
                export type { IShop as IComAcmeShop, Shop as ComAcmeShop };
                """);
        Files.writeString(root.resolve("ShopSpec.d.ts"), """
                export interface IShopSpec {
                    "doors"?: Array<number>;
                    "labels"?: {
                        [key: string]: string;
                    };
                    "size"?: "small" | "large";
                }
                export type { IShopSpec as IComAcmeShopSpec, ShopSpec as ComAcmeShopSpec };
                """);
        Index index = new Index();
        new DeclarationReader(index).read(root);

        assertThat(lines(index))
                .containsExactly(
                        "acme.com/v1 Shop shops namespaced declared.ComAcmeShop",
                        "",
                        "declared.ComAcmeShop apiVersion:s kind:s metadata:meta.v1.ObjectMeta spec:declared.ComAcmeShopSpec!",
                        "declared.ComAcmeShopSpec doors:[n labels:{s size:(small|large)");
    }
}
