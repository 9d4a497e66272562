package dev.releaseaudit.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.fixture.Growth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AlikeTest {

    @Test
    void messages_that_differ_in_the_subject_alone_are_alike() {
        assertThat(group("api: api may run as root", "web: web may run as root"))
                .singleElement()
                .satisfies(alike -> assertThat(alike.others()).containsExactly("web"));
    }

    @Test
    void messages_that_differ_in_one_more_name_are_alike() {
        assertThat(group("api: api runs shop:latest", "web: web runs nginx:latest"))
                .singleElement()
                .satisfies(alike -> assertThat(alike.others()).containsExactly("web"));
    }

    @Test
    void where_the_subject_is_not_named_the_differing_word_is() {
        assertThat(group("a.md: the link to `b.md` leads nowhere", "a.md: the link to `c.md` leads nowhere"))
                .singleElement()
                .satisfies(alike -> assertThat(alike.others()).containsExactly("c.md"));
    }

    @Test
    void messages_that_differ_in_two_words_are_not_alike() {
        assertThat(group("a: link b is broken", "a: link c is gone")).hasSize(2);
    }

    @Test
    void messages_that_differ_in_different_places_are_not_alike() {
        assertThat(group("x: one two three", "x: one two drei", "x: eins two three"))
                .extracting(alike -> alike.all().size())
                .containsExactly(2, 1);
    }

    @Test
    void numbers_are_not_names() {
        assertThat(group("x: covers 3 topics", "x: covers 4 topics")).hasSize(2);
    }

    @Test
    void the_same_said_twice_has_no_other_name() {
        assertThat(group("x: is broken", "x: is broken"))
                .singleElement()
                .satisfies(alike -> assertThat(alike.others()).isEmpty());
    }

    @Tag("growth")
    @Test
    void the_work_does_not_grow_faster_than_the_number_of_messages() {
        Growth.assertLinear(
                20_000,
                size -> IntStream.range(0, size)
                        .mapToObj(i -> "x" + i + ": broken since day " + i + " and hour " + i)
                        .toArray(String[]::new),
                sayings -> assertThat(group(sayings)).hasSize(sayings.length));
    }

    private static List<Alike<String[]>> group(String... sayings) {
        List<String[]> things =
                Arrays.stream(sayings).map(s -> s.split(": ", 2)).toList();
        return Alike.group(things, thing -> thing[0], thing -> thing[1]);
    }
}
