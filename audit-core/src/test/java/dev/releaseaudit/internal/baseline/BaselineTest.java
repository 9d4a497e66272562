package dev.releaseaudit.internal.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.releaseaudit.AuditorBuilder;
import dev.releaseaudit.fixture.Audits;
import dev.releaseaudit.fixture.Finished;
import dev.releaseaudit.fixture.Probe;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.writer.BaselineReport;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.AuditInputException;
import dev.releaseaudit.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    @TempDir
    private Path folder;

    @Test
    void a_baseline_is_sorted_lines_without_line_numbers() throws IOException {
        write("todo b\ndone\ntodo a\n");

        assertThat(Files.readAllLines(file())).hasSize(3).satisfies(lines -> {
            assertThat(lines.get(0)).isEqualTo("# Known violations: rule, path, subject, fingerprint");
            assertThat(lines.get(1)).matches("text/finished\ta.txt\ttodo a\t[0-9a-f]{16}");
            assertThat(lines.get(2)).matches("text/finished\ta.txt\ttodo b\t[0-9a-f]{16}");
        });
    }

    @Test
    void what_was_there_before_does_not_count_wherever_its_line_is_now() throws IOException {
        write("todo a\n");

        AuditReport report = audit("done\n\n\ntodo a\ntodo b\n");

        assertThat(report.violations())
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEqualTo("todo b"));
        assertThat(report.baselined())
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEqualTo("todo a"));
        assertThat(report.suppressed()).isEmpty();
        assertThat(report.diagnostics()).isEmpty();
    }

    @Test
    void a_blocking_violation_of_the_baseline_still_blocks() throws IOException {
        write("todo a\n");

        assertThat(audit("todo a\n").readiness()).isEqualTo(audit("todo b\n").readiness());
    }

    @Test
    void of_two_equal_violations_one_more_is_new() throws IOException {
        write("todo a\n");

        assertThat(audit("todo a\ntodo a\n").violations()).hasSize(1);
    }

    @Test
    void an_entry_that_matches_nothing_is_stale() throws IOException {
        write("todo a\n");

        AuditReport report = audit("done\n");

        assertThat(Audits.diagnostics(report))
                .containsExactly(
                        "STALE_BASELINE NOTE baseline.txt:2:1: the baseline lists text/finished for todo a in a.txt, which is not found any more; remove the line");
    }

    @Test
    void an_entry_of_a_rule_that_does_not_take_part_is_not_stale() throws IOException {
        write("todo a\n");

        assertThat(builder().without("text/finished").build().audit(tree("x")).diagnostics())
                .isEmpty();
    }

    @Test
    void a_baseline_written_anew_keeps_what_the_old_one_lists() throws IOException {
        write("todo a\n");
        String before = Files.readString(file());

        assertThat(new BaselineReport().asText(audit("todo a\n"))).isEqualTo(before);
    }

    @Test
    void what_is_suppressed_otherwise_is_not_written() {
        SourceTree tree = SourceTree.of(Map.of("a.txt", "todo # audit:ignore text/finished -- by hand"));

        AuditReport report = Audits.builder(new Finished()).build().audit(tree);

        assertThat(new BaselineReport().asText(report)).hasLineCount(1);
    }

    @Test
    void a_line_that_is_no_entry_is_refused() throws IOException {
        Files.writeString(file(), "# comment\n\ntext/finished a.txt\n");

        assertThat(assertThrows(AuditInputException.class, () -> audit("x")))
                .hasMessage(
                        "baseline.txt:3:1: a line of a baseline is rule, path, subject and fingerprint, separated by tabs");
    }

    @Test
    void a_baseline_that_is_not_there_is_refused() {
        assertThat(assertThrows(AuditInputException.class, () -> audit("x"))).hasMessage("no such baseline: " + file());
    }

    @Test
    void a_baseline_in_the_audited_folder_is_named_by_its_path_there() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "todo a\n");
        Path nested = Files.createDirectories(folder.resolve("ci")).resolve("known.txt");
        Audits.builder(new Finished()).build().audit(folder).write(new BaselineReport(), nested);
        Files.writeString(folder.resolve("a.txt"), "done\n");

        AuditReport report = Audits.builder(new Finished())
                .baseline(nested)
                .only("text/finished")
                .build()
                .audit(folder);

        assertThat(report.diagnostics())
                .isNotEmpty()
                .allSatisfy(stale -> assertThat(stale.location().path()).isEqualTo("ci/known.txt"));
    }

    private void write(String text) throws IOException {
        Audits.audit(text, new Finished()).write(new BaselineReport(), file());
    }

    private AuditReport audit(String text) {
        return builder().build().audit(tree(text));
    }

    private AuditorBuilder builder() {
        return Audits.builder(new Finished(), new Probe(line -> Verdicts.none()))
                .baseline(file());
    }

    private static SourceTree tree(String text) {
        return SourceTree.of(Map.of("a.txt", text));
    }

    private Path file() {
        return folder.resolve("baseline.txt");
    }
}
