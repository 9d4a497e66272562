package dev.releaseaudit.internal.engine;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.fixture.Audits;
import dev.releaseaudit.fixture.Finished;
import dev.releaseaudit.fixture.Line;
import dev.releaseaudit.fixture.Probe;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    @Test
    void a_fingerprint_is_sixteen_hexadecimal_digits() {
        assertThat(fingerprints("todo\n")).singleElement().asString().matches("[0-9a-f]{16}");
    }

    @Test
    void it_stays_the_same_when_the_line_moves() {
        assertThat(fingerprints("\n\n\n  todo\n")).isEqualTo(fingerprints("todo\n"));
    }

    @Test
    void equal_findings_are_told_apart_by_their_order() {
        List<String> two = fingerprints("todo\ntodo\n");

        assertThat(two).doesNotHaveDuplicates().hasSize(2);
        assertThat(fingerprints("todo\n\n\n\ntodo\n")).isEqualTo(two);
    }

    @Test
    void it_stays_the_same_when_the_message_is_reworded() {
        assertThat(fingerprint(line -> violated(line, "port 8080 is taken").key("port")))
                .isEqualTo(fingerprint(line ->
                        violated(line, "another program listens on 8081").key("port")));
    }

    @Test
    void what_is_said_under_another_key_is_another_finding() {
        assertThat(fingerprint(line -> violated(line, "taken").key("port")))
                .isNotEqualTo(fingerprint(line -> violated(line, "taken").key("host")));
    }

    @Test
    void what_holds_does_not_count_among_what_does_not() {
        assertThat(fingerprint(line -> Verdicts.of(List.of(satisfied(line, "a"), violated(line, "b")))))
                .isEqualTo(fingerprint(line -> violated(line, "b")));
    }

    private static String fingerprint(Function<Line, Verdicts> judge) {
        return Audits.audit("x\n", new Probe(judge)).violations().get(0).fingerprint();
    }

    private static List<String> fingerprints(String text) {
        return Audits.audit(text, new Finished()).findings().stream()
                .map(Finding::fingerprint)
                .toList();
    }
}
