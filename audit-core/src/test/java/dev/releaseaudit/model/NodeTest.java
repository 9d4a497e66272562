package dev.releaseaudit.model;

import static dev.releaseaudit.model.YamlFileTest.place;
import static dev.releaseaudit.model.YamlFileTest.root;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.source.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeTest {

    private static final Location BASE = Location.of("base.yaml", 3, 1, 5);
    private static final Location PATCH = Location.of("patch.yaml", 7, 3, 9);
    private static final Location ENTRY = Location.of("kustomization.yaml", 2, 1, 4);

    @Test
    void a_path_goes_through_keys_and_indexes() {
        Node root = root("a:\n  - b: 1\n  - c.d: 2\n    0: zero\n");
        assertThat(root.at("a.0.b").text()).isEqualTo("1");
        assertThat(root.at("a.1").get("c.d").text()).isEqualTo("2");
        assertThat(root.at("a.1.0").text()).isEqualTo("zero");
        assertThat(root.at("")).isSameAs(root);
    }

    @Test
    void a_path_to_nowhere_ends_at_an_absent_node() {
        Node root = root("a:\n  - b: 1\n");
        for (String path : List.of("x", "a.1", "a.-1", "a.x", "a.0.b.c", "a..b", ".", "a.99999999999")) {
            assertThat(root.at(path).isPresent()).as(path).isFalse();
            assertThat(root.at(path).at("on.and.on").isPresent()).isFalse();
        }
    }

    @Test
    void nodes_answer_questions_that_are_not_theirs() {
        Node root = root("map: {}\nlist: []\nscalar: x\n");
        assertThat(root.get("map").text()).isEmpty();
        assertThat(root.get("map").items()).isEmpty();
        assertThat(root.get("map").truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(root.get("list").entries()).isEmpty();
        assertThat(root.get("list").integer()).isEmpty();
        assertThat(root.get("scalar").items()).isEmpty();
        assertThat(root.get("scalar").is("x")).isTrue();
        assertThat(root.get("none").is("")).isFalse();
        assertThat(root.get("none").walk()).hasSize(1);
    }

    @Test
    void a_walk_meets_parents_first_in_the_order_of_the_document() {
        Node root = root("a: {b: 1, c: [2, 3]}\nd: 4\n");
        assertThat(root.walk().map(Node::text).filter(text -> !text.isEmpty())).containsExactly("1", "2", "3", "4");
        assertThat(root.walk()).hasSize(7);
    }

    @Test
    void values_are_compared_without_their_places_and_styles() {
        Node one = root("a: 1\nb: [yes, 'x', 0x10]\nc: {d: ~}\n");
        Node other = root("c:\n  d:\nb:\n  - true\n  - x\n  - 16\na: 1.0\n");
        assertThat(one.sameAs(other)).isTrue();
        assertThat(other.sameAs(one)).isTrue();
    }

    @Test
    void different_values_are_not_the_same() {
        List<String> values = List.of(
                "a: 1",
                "a: '1'",
                "a: 2",
                "a: 1.5",
                "a: true",
                "a: ~",
                "a: ''",
                "a: []",
                "a: {}",
                "a: [1]",
                "b: 1",
                "{}",
                "a: 1\nb: 1",
                "a: .nan",
                "[]",
                "x");
        for (String one : values) {
            for (String other : values) {
                assertThat(root(one).sameAs(root(other)))
                        .as("%s and %s", one, other)
                        .isEqualTo(one.equals(other));
            }
        }
    }

    @Test
    void an_overriding_value_remembers_what_was_there() {
        ScalarNode base = ScalarNode.of("1", ScalarStyle.PLAIN, BASE);
        ScalarNode patched = ScalarNode.of("2", ScalarStyle.PLAIN, PATCH).overriding(base);
        ScalarNode again = ScalarNode.of("3", ScalarStyle.PLAIN, ENTRY).overriding(patched);
        assertThat(again.location()).isEqualTo(ENTRY);
        assertThat(again.history()).containsExactly(PATCH, BASE);
        assertThat(again.withText("4").history()).containsExactly(PATCH, BASE);
        assertThat(base.history()).isEmpty();
    }

    @Test
    void a_computed_value_names_the_places_it_came_from() {
        ScalarNode name = ScalarNode.string("dev-api", BASE);
        assertThat(name.origins()).containsExactly(BASE);
        assertThat(name.computedFrom(List.of(BASE, ENTRY)).origins()).containsExactly(BASE, ENTRY);
        assertThat(name.computedFrom(List.of(BASE, ENTRY)).overriding(name).origins())
                .containsExactly(BASE, ENTRY);
    }

    @Test
    void collections_are_changed_by_making_others() {
        MappingNode map = (MappingNode) root("a: 1\nb: [x, y]\n");
        ScalarNode two = ScalarNode.string("two", PATCH);
        MappingNode changed = map.with(new Entry(two, two)).with(new Entry(ScalarNode.string("a", PATCH), two));
        assertThat(changed.entries()).extracting(Entry::name).containsExactly("a", "b", "two");
        assertThat(changed.get("a").location()).isEqualTo(PATCH);
        assertThat(changed.location()).isEqualTo(map.location());
        assertThat(changed.without("a").get("a").isPresent()).isFalse();
        assertThat(map.get("a").text()).isEqualTo("1");
        SequenceNode list = (SequenceNode) map.get("b");
        assertThat(list.with(1, two).items()).extracting(Node::text).containsExactly("x", "two");
        assertThat(list.items()).extracting(Node::text).containsExactly("x", "y");
    }

    @Test
    void made_collections_answer_like_read_ones() {
        Entry entry = new Entry(ScalarNode.string("name", BASE), ScalarNode.string("api", PATCH));
        Node made = MappingNode.of(List.of(entry), BASE);
        assertThat(made.sameAs(root("name: api"))).isTrue();
        assertThat(made.get("image").location()).isEqualTo(BASE);
        assertThat(SequenceNode.of(List.of(made), PATCH).at("0.name").text()).isEqualTo("api");
        assertThat(made.movedTo(ENTRY).overriding(made).history()).containsExactly(BASE);
    }

    @Test
    void a_large_mapping_finds_its_keys() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            text.append("key").append(i).append(": ").append(i).append('\n');
        }
        Node root = root(text.toString());
        assertThat(root.get("key499").integer()).hasValue(499);
        assertThat(root.get("key500").isPresent()).isFalse();
        assertThat(place(root.get("key500"))).isEqualTo("1:1-1:5");
    }
}
