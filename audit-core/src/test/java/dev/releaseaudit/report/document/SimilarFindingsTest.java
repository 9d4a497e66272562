package dev.releaseaudit.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.Reports;
import dev.releaseaudit.rule.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimilarFindingsTest {

    @Test
    void messages_that_differ_in_the_subject_alone_are_similar() {
        assertThat(group("api: api may run as root", "web: web may run as root"))
                .singleElement()
                .satisfies(similar -> assertThat(similar.others()).containsExactly("web"));
    }

    @Test
    void messages_that_differ_in_one_more_name_are_similar() {
        assertThat(group("api: api runs shop:latest", "web: web runs nginx:latest"))
                .singleElement()
                .satisfies(similar -> assertThat(similar.others()).containsExactly("web"));
    }

    @Test
    void where_the_subject_is_not_named_the_differing_word_is() {
        assertThat(group("a.md: the link to `b.md` leads nowhere", "a.md: the link to `c.md` leads nowhere"))
                .singleElement()
                .satisfies(similar -> assertThat(similar.others()).containsExactly("c.md"));
    }

    @Test
    void messages_that_differ_in_two_words_are_not_similar() {
        assertThat(group("a: link b is broken", "a: link c is gone")).hasSize(2);
    }

    @Test
    void messages_that_differ_in_different_places_are_not_similar() {
        assertThat(group("x: one two three", "x: one two drei", "x: eins two three"))
                .extracting(similar -> similar.all().size())
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
                .satisfies(similar -> assertThat(similar.others()).isEmpty());
    }

    @Test
    void only_the_first_fifty_groups_are_compared_so_that_time_stays_linear() {
        Stream<String> different = IntStream.range(0, 60).mapToObj(i -> "x" + i + ": " + i + " broken on day " + i);
        Stream<String> repeated = Stream.of("x3: 3 broken on day 3", "x55: 55 broken on day 55");
        assertThat(group(Stream.concat(different, repeated).toArray(String[]::new)))
                .hasSize(61);
    }

    private static List<SimilarFindings> group(String... messages) {
        List<Finding> findings = Stream.of(messages)
                .map(message -> message.split(": ", 2))
                .map(parts -> Reports.finding(
                        Reports.DIGEST, Outcome.VIOLATED, parts[0], parts[1], Reports.at("a.yaml", 1, 1, 2)))
                .toList();
        return SimilarFindings.group(findings, Finding::message);
    }
}
