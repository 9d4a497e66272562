package dev.releaseaudit.model;

import static dev.releaseaudit.model.YamlFileTest.place;
import static dev.releaseaudit.model.YamlFileTest.read;
import static dev.releaseaudit.model.YamlFileTest.root;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AliasesTest {

    @Test
    void an_alias_is_the_value_that_its_anchor_names() {
        Node root = root("a: &x {b: 1}\nc: *x\nd: &x 2\ne: *x\n");
        assertThat(root.get("c")).isSameAs(root.get("a"));
        assertThat(root.get("e")).isSameAs(root.get("d"));
        assertThat(place(root.get("c"))).isEqualTo("1:7-1:13");
    }

    @Test
    void merge_keys_fill_in_what_is_not_written() {
        Node root = root("""
                base: &base {cpu: 1, memory: 1}
                more: &more {memory: 2, disk: 2}
                one:
                  <<: *base
                  cpu: 3
                both:
                  <<: [*base, *more]
                """);
        assertThat(root.get("one").sameAs(root("{cpu: 3, memory: 1}"))).isTrue();
        assertThat(root.get("both").sameAs(root("{cpu: 1, memory: 1, disk: 2}")))
                .isTrue();
        assertThat(place(root.at("one.memory"))).isEqualTo("1:30-1:31");
        assertThat(((MappingNode) root.get("one")).written()).hasSize(2);
    }

    @Test
    void merged_mappings_may_merge_themselves() {
        Node root = root("a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b, z: 3}\n");
        assertThat(root.get("c").sameAs(root("{x: 1, y: 2, z: 3}"))).isTrue();
    }

    @Test
    void a_quoted_merge_key_is_a_key() {
        Node root = root("a: {'<<': {b: 1}}\n");
        assertThat(root.at("a").get("<<").get("b").text()).isEqualTo("1");
    }

    @Test
    void a_key_above_the_merge_that_also_has_it_is_reported() {
        YamlFile file = read("base: &base {cpu: 1}\none:\n  cpu: 3\n  <<: *base\n");
        assertThat(file.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.kind()).isEqualTo(Kind.AMBIGUOUS_FILE);
            assertThat(diagnostic)
                    .hasToString("test.yaml:3:3: 'cpu' is also in what '<<' merges in below; kubectl takes that one,"
                            + " other readers this one");
        });
        assertThat(file.documents().get(0).root().at("one.cpu").text()).isEqualTo("3");
    }

    @Test
    void a_merge_of_something_else_is_reported() {
        assertThat(read("a:\n  <<: text\n").diagnostics())
                .extracting(Object::toString)
                .containsExactly("test.yaml:2:3: '<<' merges in a mapping or a list of mappings, and this is neither");
    }

    @Test
    void an_alias_without_an_anchor_is_reported_and_known_to_be_unknown() {
        YamlFile file = read("a: *x\nb: &x 1\n");
        assertThat(file.diagnostics())
                .extracting(Object::toString)
                .containsExactly("test.yaml:1:4: No anchor with the name of this alias stands before it");
        Node alias = file.documents().get(0).root().get("a");
        assertThat(alias.isPresent()).isTrue();
        assertThat(alias.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(place(alias)).isEqualTo("1:4-1:6");
    }

    @Test
    void anchors_end_with_their_document() {
        assertThat(read("a: &x 1\n---\nb: *x\n").diagnostics()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&a [*a]", "&a {b: *a}", "&a {*a : b}", "&a [[[*a]]]", "a: &a\n  <<: *a\n"})
    void an_alias_inside_its_own_anchor_is_a_limit(String text) {
        YamlFile file = read(text);
        assertThat(file.diagnostics()).extracting(d -> d.kind()).contains(Kind.LIMIT_REACHED);
        assertThat(file.documents().get(0).root().walk().count()).isLessThan(10);
    }

    @Test
    void aliases_of_aliases_do_not_grow_without_end() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            text.append("a%d: &a%d [".formatted(i, i))
                    .append("*a%d, ".formatted(i - 1).repeat(9))
                    .append("]\n");
        }
        YamlFile file = read(text.toString());
        assertThat(file.diagnostics()).isNotEmpty().allMatch(d -> d.kind() == Kind.LIMIT_REACHED);
        assertThat(file.documents().get(0).root().walk().count()).isLessThan(1_100_000);
    }

    @Test
    void the_documents_of_a_file_share_one_budget() {
        StringBuilder list = new StringBuilder("- &a [" + "x, ".repeat(1000) + "]\n");
        list.append("- *a\n".repeat(400)).append("---\n");
        YamlFile file = read(list.toString().repeat(3));
        assertThat(file.documents()).hasSize(3);
        assertThat(file.diagnostics()).isNotEmpty();
    }

    @Test
    void aliases_cannot_nest_deeper_than_collections_may() {
        StringBuilder text = new StringBuilder("- &a0 [x]\n");
        for (int i = 1; i < 1000; i++) {
            text.append("- &a%d {<<: {k: *a%d}}\n".formatted(i, i - 1));
        }
        YamlFile file = read(text.toString());
        assertThat(file.diagnostics()).isNotEmpty().allMatch(d -> d.kind() == Kind.LIMIT_REACHED);
        file.documents().get(0).root().walk().forEach(Node::entries);
    }

    @Test
    void many_aliases_of_something_small_are_fine() {
        Node root = root("- &a {b: 1}\n" + "- *a\n".repeat(5000));
        assertThat(root.items()).hasSize(5001);
    }
}
