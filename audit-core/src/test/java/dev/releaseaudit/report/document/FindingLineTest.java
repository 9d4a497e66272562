package dev.releaseaudit.report.document;

import static dev.releaseaudit.report.Reports.DIGEST;
import static dev.releaseaudit.report.Reports.at;
import static dev.releaseaudit.report.Reports.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.Outcome;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingLineTest {

    @Test
    void the_head_of_a_message_ends_at_the_first_break() {
        assertThat(line("a: b (c)")).startsWith("**a**: b (c). ");
        assertThat(line("a floats (it says 1.2)")).startsWith("**a floats** (it says 1.2). ");
        assertThat(line("a runs x, which can change")).startsWith("**a runs x**, which can change. ");
        assertThat(line("a floats")).startsWith("**a floats**. ");
    }

    @Test
    void a_break_inside_code_does_not_end_the_head() {
        assertThat(line("the value `a: b` floats")).startsWith("**the value `a: b` floats**. ");
    }

    @Test
    void a_message_that_ends_a_sentence_gets_no_second_period() {
        assertThat(line("a floats.")).startsWith("**a floats**. ");
        assertThat(line("a floats; did you mean b?")).startsWith("**a floats**; did you mean b? [");
    }

    @Test
    void others_are_named_after_the_first() {
        assertThat(line("a floats", "b floats")).startsWith("**a floats**; likewise `b`. ");
        assertThat(line("a floats", "b floats", "c floats", "d floats", "e floats", "f floats"))
                .startsWith("**a floats**; likewise `b`, `c`, `d`, `e` and 1 more. ");
    }

    @Test
    void a_share_follows_in_brackets() {
        var similar = new SimilarFindings(List.of(floating("a floats")), List.of());
        assertThat(Pages.markdown(new FindingLine(1).of(similar, true, "1 of 2")))
                .startsWith("**a floats** (1 of 2). ");
    }

    private static String line(String... messages) {
        List<Finding> findings =
                Arrays.stream(messages).map(FindingLineTest::floating).toList();
        List<SimilarFindings> cases = SimilarFindings.group(findings, Finding::message);
        assertThat(cases).hasSize(1);
        return Pages.markdown(new FindingLine(1).of(cases.get(0), true, ""));
    }

    private static Finding floating(String message) {
        return finding(DIGEST, Outcome.VIOLATED, message.substring(0, 1), message, at("a.yaml", 1, 1, 5));
    }
}
