package dev.releaseaudit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.Diagnostic.Kind;
import dev.releaseaudit.source.SourceTree;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlFileTest {

    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: api
            spec:
              replicas: 3
              template:
                spec:
                  containers:
                    - name: api
                      image: "shop/api:1.2"
                      resources:
                        requests: {cpu: 100m}
            """;

    @Test
    void a_path_leads_to_a_located_value() {
        Node root = root(DEPLOYMENT);
        Node image = root.at("spec.template.spec.containers.0.image");
        assertThat(image.text()).isEqualTo("shop/api:1.2");
        assertThat(place(image)).isEqualTo("11:18-11:32");
        assertThat(root.at("spec.replicas").integer()).hasValue(3);
    }

    @Test
    void a_collection_goes_from_its_first_key_to_the_end_of_its_last_value() {
        Node root = root(DEPLOYMENT);
        assertThat(place(root.at("metadata"))).isEqualTo("4:3-4:12");
        assertThat(place(root.at("spec.template.spec.containers.0"))).isEqualTo("10:11-13:34");
        assertThat(place(root.at("spec.template.spec.containers.0.resources.requests")))
                .isEqualTo("13:23-13:34");
        assertThat(place(root)).isEqualTo("1:1-13:34");
    }

    @Test
    void something_absent_is_where_a_reader_would_add_it() {
        Node root = root(DEPLOYMENT);
        Node container = root.at("spec.template.spec.containers.0");
        assertThat(place(container.at("resources.limits.memory"))).isEqualTo("12:11-12:20");
        assertThat(place(container.at("resources").get("limits"))).isEqualTo("12:11-12:20");
        assertThat(place(container.get("livenessProbe"))).isEqualTo("10:11-10:15");
        assertThat(place(root.at("spec.template.spec.containers.1.image"))).isEqualTo("9:7-9:17");
        assertThat(place(root.get("data"))).isEqualTo("1:1-1:11");
        assertThat(root.get("data").truth()).isEqualTo(Truth.UNSET);
    }

    @Test
    void a_broken_document_costs_one_diagnostic_and_the_others_are_read() {
        YamlFile file = read("a: 1\n---\nb: [1, 2\n---\nc: 3\n");
        assertThat(file.documents())
                .extracting(d -> d.root().entries().get(0).name())
                .containsExactly("a", "c");
        assertThat(file.diagnostics()).extracting(d -> d.kind()).containsExactly(Kind.BROKEN_FILE);
        assertThat(place(file.documents().get(1).root())).isEqualTo("5:1-5:5");
    }

    @Test
    void a_key_written_twice_is_reported_with_both_lines_and_the_last_one_counts() {
        YamlFile file = read("image: a\nname: x\nimage: b\n");
        assertThat(file.diagnostics())
                .extracting(Object::toString)
                .containsExactly("test.yaml:3:1: 'image' is written twice, on lines 1 and 3; the last one counts");
        assertThat(file.documents().get(0).root().get("image").text()).isEqualTo("b");
    }

    static Node root(String text) {
        YamlFile file = read(text);
        assertThat(file.diagnostics()).isEmpty();
        return file.documents().get(0).root();
    }

    static YamlFile read(String text) {
        return YamlFile.read(
                SourceTree.of(Map.of("test.yaml", text)).file("test.yaml").orElseThrow());
    }

    static String place(Node node) {
        var at = node.location();
        return at.line() + ":" + at.column() + "-" + at.endLine() + ":" + at.endColumn();
    }
}
