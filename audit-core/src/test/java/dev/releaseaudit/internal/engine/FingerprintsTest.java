package dev.releaseaudit.internal.engine;

import static dev.releaseaudit.rule.Verdict.violated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.fixture.Audits;
import dev.releaseaudit.fixture.Finished;
import dev.releaseaudit.fixture.Probe;
import dev.releaseaudit.report.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "duplicate of line 3, duplicate of line 17",
        "see lines 3-5, see lines 17-19",
        "defined at a/b.yaml:3:9, defined at a/b.yaml:17:9",
        "a.md#L3 does not exist, a.md#L17 does not exist",
        "a.md†L3-L5, a.md†L17-L19"
    })
    void line_numbers_in_the_message_do_not_count(String message, String moved) {
        assertThat(fingerprint(message)).isEqualTo(fingerprint(moved));
    }

    @ParameterizedTest
    @CsvSource({"port 8080 is taken, port 8081 is taken", "api:1 is old, api:2 is old", "3 replicas, 4 replicas"})
    void other_numbers_do(String message, String other) {
        assertThat(fingerprint(message)).isNotEqualTo(fingerprint(other));
    }

    private static String fingerprint(String message) {
        var report = Audits.audit("x\n", new Probe(line -> violated(line, message)));
        return report.findings().get(0).fingerprint();
    }

    private static List<String> fingerprints(String text) {
        return Audits.audit(text, new Finished()).findings().stream()
                .map(Finding::fingerprint)
                .toList();
    }
}
