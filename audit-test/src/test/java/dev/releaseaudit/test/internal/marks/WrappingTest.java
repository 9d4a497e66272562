package dev.releaseaudit.test.internal.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.Location;
import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void the_text_of_a_pod_stands_under_its_spec() {
        assertThat(Wrapping.POD_SPEC.around("hostNetwork: true\n\ncontainers:\n  - name: api\n"))
                .isEqualTo("""
                        apiVersion: v1
                        kind: Pod
                        metadata:
                          name: shop
                        spec:
                          hostNetwork: true

                          containers:
                            - name: api
                        """);
    }

    @Test
    void the_text_of_a_container_is_an_entry_of_its_pod_and_gets_a_name_where_it_has_none() {
        assertThat(Wrapping.CONTAINER.around("image: nginx\nports: []\n")).endsWith("""
                spec:
                  containers:
                    - image: nginx
                      ports: []
                      name: app
                """);
        assertThat(Wrapping.CONTAINER.around("image: nginx\nname: web\n")).endsWith("""
                    - image: nginx
                      name: web
                """);
    }

    @Test
    void places_are_those_of_the_text() {
        String container = "image: nginx\nports: []\n";
        assertThat(within(container, new Location("pod.yaml", 8, 14, 8, 16))).isEqualTo("2:8-2:10");
        assertThat(within(container, new Location("pod.yaml", 7, 7, 7, 12))).isEqualTo("1:1-1:6");
    }

    @Test
    void what_lies_around_the_text_is_at_its_nearest_end() {
        String container = "image: nginx\nports: []\n";
        assertThat(within(container, new Location("pod.yaml", 2, 7, 2, 10))).isEqualTo("1:1-1:1");
        assertThat(within(container, new Location("pod.yaml", 9, 7, 9, 16))).isEqualTo("2:1-2:1");
        assertThat(within(container, new Location("pod.yaml", 7, 7, 10, 1))).isEqualTo("1:1-3:1");
    }

    @Test
    void a_whole_file_stays_as_it_is() {
        Location place = Location.of("a.md", 3, 2, 5);
        assertThat(Wrapping.NONE.around("a\r\nb")).isEqualTo("a\r\nb");
        assertThat(Wrapping.NONE.within("a\r\nb", place)).isEqualTo(place);
    }

    private static String within(String container, Location place) {
        Location at = Wrapping.CONTAINER.within(container, place);
        return at.line() + ":" + at.column() + "-" + at.endLine() + ":" + at.endColumn();
    }
}
