package dev.releaseaudit.internal.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.AuditorBuilder;
import dev.releaseaudit.fixture.Audits;
import dev.releaseaudit.fixture.Finished;
import dev.releaseaudit.fixture.Line;
import dev.releaseaudit.fixture.Probe;
import dev.releaseaudit.fixture.Wordy;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.Target;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.ReadStep;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    @Test
    void an_empty_configuration_changes_nothing() {
        assertThat(audit("").violations()).hasSize(4);
        assertThat(audit("rules:\nignore:\nsuppress:\ntargets:\n").violations()).hasSize(4);
        assertThat(audit("# nothing yet\n").violations()).hasSize(4);
    }

    @Test
    void a_rule_that_is_off_does_not_take_part() {
        AuditReport report = audit("rules: {text/wordy: off}");

        assertThat(report.rules()).extracting(result -> result.rule().id()).containsExactly("text/finished");
    }

    @Test
    void what_names_one_rule_outweighs_a_glob_whatever_the_order() {
        AuditReport report = audit("""
                rules:
                  text/wordy: on
                  text/*: off
                """);

        assertThat(report.rules()).extracting(result -> result.rule().id()).containsExactly("text/wordy");
    }

    @Test
    void a_severity_holds_for_all_findings_of_the_rule() {
        AuditReport report = audit("rules: {text/wordy: warning, text/finished: {severity: error}}");

        assertThat(report.violations())
                .filteredOn(finding -> finding.rule().id().equals("text/wordy"))
                .extracting(Finding::severity)
                .containsOnly(Severity.WARNING);
        assertThat(report.violations())
                .filteredOn(finding -> finding.rule().id().equals("text/finished"))
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.rule().severity()).isEqualTo(Severity.ERROR);
                });
    }

    @Test
    void nothing_of_an_ignored_path_is_in_the_report() {
        AuditReport report = audit("ignore: [old/**]");

        assertThat(report.findings())
                .extracting(finding -> finding.location().path())
                .containsOnly("a.txt");
        assertThat(report.inspected()).containsEntry("lines", 1);
    }

    @Test
    void a_broken_file_in_an_ignored_path_is_no_hole() {
        SourceTree tree = SourceTree.builder()
                .file("a.txt", "done")
                .file("old/b.txt", new byte[] {-1})
                .file(".audit.yaml", "ignore: [old]")
                .build();

        assertThat(builder().build().audit(tree).complete()).isTrue();
    }

    @Test
    void a_suppression_holds_for_its_rule_path_and_subject() {
        AuditReport report = audit("""
                suppress:
                  - rule: text/finished
                    path: old/**
                    subject: "mild*"
                    reason: nobody reads it
                """);

        assertThat(report.suppressed()).singleElement().satisfies(finding -> {
            assertThat(finding.location().path()).isEqualTo("old/b.txt");
            assertThat(finding.suppression().orElseThrow())
                    .isEqualTo(new Suppression(
                            Suppression.Kind.CONFIGURATION,
                            "nobody reads it",
                            new Location(".audit.yaml", 2, 5, 5, 28)));
        });
    }

    @Test
    void a_suppression_that_suppresses_nothing_is_told() {
        AuditReport report = audit("suppress: [{rule: text/finished, path: new, reason: r}]");

        assertThat(Audits.diagnostics(report))
                .containsExactly(
                        "UNUSED_SUPPRESSION NOTE .audit.yaml:1:12: text/finished has nothing to suppress here; remove the suppression");
    }

    @Test
    void a_suppression_runs_out_after_its_last_day_where_the_caller_says_which_day_it_is() {
        String until = "suppress: [{rule: text/finished, reason: r, until: 2027-01-31}]";

        assertThat(audit(until).suppressed()).hasSize(2);
        assertThat(audit(until, LocalDate.of(2027, 1, 31)).suppressed()).hasSize(2);
        AuditReport late = audit(until, LocalDate.of(2027, 2, 1));
        assertThat(late.suppressed()).isEmpty();
        assertThat(Audits.diagnostics(late))
                .containsExactly(
                        "INVALID_SUPPRESSION NOTE .audit.yaml:1:12: the suppression of text/finished ran out on 2027-01-31");
    }

    @Test
    void the_stage_of_a_target_is_that_of_the_nearest_folder_unless_words_below_say_otherwise() {
        String yaml = """
                targets:
                  clusters/alpha: production
                  clusters/*: staging
                """;

        assertThat(stage(yaml, "clusters/alpha")).isEqualTo(Stage.PRODUCTION);
        assertThat(stage(yaml, "clusters/alpha/apps")).isEqualTo(Stage.PRODUCTION);
        assertThat(stage(yaml, "clusters/alpha/dev")).isEqualTo(Stage.DEVELOPMENT);
        assertThat(stage(yaml, "clusters/beta")).isEqualTo(Stage.STAGING);
        assertThat(stage(yaml, "overlays/prod")).isEqualTo(Stage.PRODUCTION);
        assertThat(stage("targets: {.: production}", "apps")).isEqualTo(Stage.PRODUCTION);
    }

    @Test
    void a_target_can_be_left_out() {
        AuditReport report = targets("targets: {clusters/alpha: ignore}", "clusters/alpha", "clusters/beta");

        assertThat(report.targets()).extracting(Target::path).containsExactly("clusters/beta");
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void a_file_that_the_builder_names_takes_the_place_of_the_one_in_the_tree(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("strict.yaml"), "rules: {text/finished: off}");

        AuditReport report = builder()
                .configuration(file)
                .build()
                .audit(SourceTree.of(Map.of(".audit.yaml", "rules: {text/*: off}", "a.txt", "todo")));

        assertThat(report.rules()).extracting(result -> result.rule().id()).containsExactly("text/wordy");
    }

    private static AuditorBuilder builder() {
        return Audits.builder(new Finished(), new Wordy());
    }

    private static AuditReport audit(String configuration) {
        return builder().build().audit(tree(configuration));
    }

    private static AuditReport audit(String configuration, LocalDate today) {
        return builder().today(today).build().audit(tree(configuration));
    }

    private static SourceTree tree(String configuration) {
        return SourceTree.of(
                Map.of(".audit.yaml", configuration, "a.txt", "todo a", "old/b.txt", "mild todo b", "new/c.md", ""));
    }

    private static Stage stage(String configuration, String folder) {
        return targets(configuration, folder).targets().get(0).stage();
    }

    private static AuditReport targets(String configuration, String... folders) {
        SourceTree tree =
                SourceTree.of(Map.of(".audit.yaml", configuration, "a.txt", "x", "clusters/alpha/a", "", "apps/a", ""));
        return dev.releaseaudit.Auditor.builder()
                .withoutDiscovery()
                .rule(new Probe(line -> Verdict.violated(line, line.label())))
                .reader(new TargetReader(List.of(folders)))
                .build()
                .audit(tree);
    }

    private record TargetReader(List<String> folders) implements ArtifactReader {

        @Override
        public Set<Class<? extends Subject>> provides() {
            return Set.of(Target.class, Line.class);
        }

        @Override
        public List<ReadStep> steps(Workspace workspace) {
            return List.of(sink -> read(workspace, sink));
        }

        private void read(Workspace workspace, Sink sink) {
            for (String folder : folders) {
                Target target = new Target(folder, workspace.stage(folder), true, Location.of("a.txt"));
                sink.accept(target);
                sink.accept(new Line(folder, Optional.of(target), List.of(), Location.of("a.txt")));
            }
        }
    }
}
