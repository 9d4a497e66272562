package dev.releaseaudit.internal.suppression;

import static dev.releaseaudit.rule.Verdict.violated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.fixture.AnyReader;
import dev.releaseaudit.fixture.Finished;
import dev.releaseaudit.fixture.Line;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.SourceTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerSuppressionsTest {

    @About(id = "text/secret", title = "No secret is written out", theme = "prose", tags = "secret")
    static final class Secret implements Rule<Line> {

        @Override
        public Verdicts check(Line line) {
            return violated(line, "%s is a secret", line.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gitleaks:allow", "pragma: allowlist secret", "pragma: whitelist secret"})
    void a_mark_on_the_line_suppresses_and_is_the_reason(String mark) {
        AuditReport report = audit(Map.of("a.sh", "todo # " + mark + "\ntodo\n"));

        assertThat(report.violations()).extracting(f -> f.location().line()).containsExactly(2);
        assertThat(report.suppressed())
                .singleElement()
                .satisfies(finding -> assertThat(finding.suppression())
                        .map(Suppression::reason)
                        .hasValue(mark));
    }

    @Test
    void a_mark_for_the_next_line_suppresses_there() {
        assertThat(open(Map.of("a.sh", "todo # pragma: allowlist nextline secret\ntodo\n")))
                .containsExactly("a.sh:1");
    }

    @Test
    void an_entry_of_gitleaks_names_a_file_and_a_line_and_perhaps_a_commit() {
        String commit = "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567";
        assertThat(open(Map.of("a.sh", "todo\n", "dir/b.sh", "todo\ntodo\n", ".gitleaksignore", """
                # known
                a.sh:generic-api-key:1
                %s:dir/b.sh:jwt:2
                not an entry
                """.formatted(commit))))
                .containsExactly("dir/b.sh:1");
    }

    @Test
    void the_baseline_of_detect_secrets_excuses_what_nobody_called_a_secret() {
        assertThat(open(Map.of("a.sh", "todo\ntodo\n", ".secrets.baseline", """
                {"version": "1.5.0", "results": {"a.sh": [
                  {"type": "Secret Keyword", "filename": "a.sh", "line_number": 1},
                  {"type": "Secret Keyword", "filename": "a.sh", "line_number": 2, "is_secret": true}
                ]}}
                """)))
                .containsExactly("a.sh:2");
    }

    @Test
    void rules_about_other_things_are_not_concerned() {
        AuditReport report = Auditor.builder()
                .withoutDiscovery()
                .reader(new AnyReader())
                .rule(new Finished())
                .build()
                .audit(SourceTree.of(Map.of("a.sh", "todo # gitleaks:allow\n")));
        assertThat(report.violations()).hasSize(1);
        assertThat(report.suppressed()).isEmpty();
    }

    @Test
    void a_mark_that_suppresses_nothing_is_left_to_the_scanner() {
        assertThat(audit(Map.of("a.sh", "todo\ndone # gitleaks:allow\n")).diagnostics())
                .isEmpty();
    }

    @Test
    void our_own_comment_goes_first() {
        AuditReport report = audit(Map.of(
                "a.sh",
                "todo # gitleaks:allow audit:ignore\n# audit:ignore text/secret -- known\ntodo # gitleaks:allow\n"));
        assertThat(report.suppressed())
                .extracting(f -> f.suppression().orElseThrow().reason())
                .containsExactly("gitleaks:allow", "known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "", "results: 1", "{\"results\": {\"a.sh\": [1, {\"line_number\": \"x\"}]}}"})
    void a_broken_baseline_excuses_nothing(String text) {
        Map<String, String> files = new HashMap<>(Map.of("a.sh", "todo\n", ".secrets.baseline", text));
        assertThat(open(files)).contains("a.sh:1");
    }

    private static List<String> open(Map<String, String> files) {
        return audit(files).violations().stream()
                .map(f -> f.location().path() + ":" + f.location().line())
                .toList();
    }

    private static AuditReport audit(Map<String, String> files) {
        return Auditor.builder()
                .withoutDiscovery()
                .reader(new AnyReader())
                .rule(new Secret())
                .build()
                .audit(SourceTree.of(files));
    }
}
