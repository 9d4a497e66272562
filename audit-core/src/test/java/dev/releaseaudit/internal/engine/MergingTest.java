package dev.releaseaudit.internal.engine;

import static dev.releaseaudit.rule.Verdict.violated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.fixture.Audits;
import dev.releaseaudit.fixture.Line;
import dev.releaseaudit.fixture.Probe;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.rule.Cause;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Ignore;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.Target;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.ReadStep;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final Location BASE = Location.of("base.txt", 1, 1, 4);

    @Test
    void the_same_violation_in_two_targets_is_one_finding_that_names_both() {
        AuditReport report = audit(new Probe(line -> violated(line, "wrong")), line("prod"), line("dev"));

        assertThat(report.violations())
                .singleElement()
                .satisfies(finding -> assertThat(finding.targets()).containsExactly("dev", "prod"));
        assertThat(report.rules())
                .singleElement()
                .satisfies(result -> assertThat(result.violated()).isEqualTo(2));
    }

    @Test
    void the_gravest_severity_and_all_evidence_count() {
        Probe graded = new Probe(line -> violated(line, "wrong")
                .severity(target(line).equals("prod") ? Severity.ERROR : Severity.INFO)
                .see(line, "used by " + target(line)));

        AuditReport report = audit(graded, line("prod"), line("dev"));

        assertThat(report.violations()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.evidence())
                    .extracting(evidence -> evidence.text())
                    .containsExactly("used by dev", "used by prod");
        });
    }

    @Test
    void a_prefix_that_a_target_gives_to_names_makes_no_other_finding() {
        Probe naming = new Probe(line -> violated(line, "Deployment/%s-api has no owner", target(line)));

        AuditReport report = audit(naming, line("prod"), line("dev"));

        assertThat(report.violations()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("Deployment/dev-api has no owner");
            assertThat(finding.targets()).containsExactly("dev", "prod");
        });
    }

    @Test
    void two_objects_at_one_line_of_one_target_are_two_findings() {
        Probe naming = new Probe(line -> Verdicts.of(
                List.of(violated(line, "Deployment/a has no owner"), violated(line, "Deployment/b has no owner"))));

        assertThat(audit(naming, line("prod"), line("dev")).violations()).hasSize(2);
    }

    @Test
    void what_has_one_cause_is_one_finding_with_all_places() {
        Probe causing = new Probe(
                line -> violated(line, "%s needs a secret", line.text()).cause(Cause.of("missing", "Secret/db")));
        Line other = new Line("bar", line("prod").target(), List.of(), Location.of("base.txt", 1, 2, 4));

        AuditReport report = audit(causing, line("dev"), other);

        assertThat(report.violations()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("foo needs a secret");
            assertThat(finding.evidence())
                    .extracting(evidence -> evidence.text() + " " + evidence.location())
                    .containsExactly("likewise bar base.txt:1:2");
            assertThat(finding.targets()).containsExactly("dev", "prod");
        });
    }

    @Test
    void other_words_are_another_finding() {
        AuditReport report = audit(new Probe(line -> violated(line, target(line))), line("prod"), line("dev"));

        assertThat(report.violations()).hasSize(2);
    }

    @Test
    void what_one_target_asks_to_ignore_counts_in_the_other() {
        Ignore ignore = new Ignore("text/probe", "nobody uses it", BASE);
        Line ignoring = new Line("foo", line("dev").target(), List.of(ignore), BASE);

        AuditReport report = audit(new Probe(line -> violated(line, "wrong")), line("prod"), ignoring);

        assertThat(report.violations())
                .singleElement()
                .satisfies(finding -> assertThat(finding.targets()).containsExactly("prod"));
        assertThat(report.suppressed()).singleElement().satisfies(finding -> {
            assertThat(finding.targets()).containsExactly("dev");
            assertThat(finding.suppression())
                    .hasValue(new Suppression(Suppression.Kind.ANNOTATION, "nobody uses it", BASE));
        });
    }

    @Test
    void a_wish_of_an_artifact_needs_a_reason_a_known_rule_and_something_to_suppress() {
        Line asking = new Line(
                "foo",
                Optional.empty(),
                List.of(
                        new Ignore("text/probe", " ", BASE),
                        new Ignore("text/prob", "why not", BASE),
                        new Ignore("text/*", "nothing here", BASE)),
                BASE);

        AuditReport report = audit(new Probe(line -> dev.releaseaudit.rule.Verdict.satisfied(line, "fine")), asking);

        assertThat(Audits.diagnostics(report))
                .containsExactly(
                        "INVALID_SUPPRESSION NOTE base.txt:1:1: a suppression names what is not there: no rule 'text/prob'; did you mean 'text/probe'?",
                        "INVALID_SUPPRESSION NOTE base.txt:1:1: a suppression of text/probe needs a reason: audit:ignore text/probe -- <reason>",
                        "UNUSED_SUPPRESSION NOTE base.txt:1:1: text/* has nothing to suppress here; remove the suppression");
    }

    @Test
    void targets_are_those_that_the_readers_found() {
        AuditReport report = audit(new Probe(line -> violated(line, "wrong")), line("prod"), line("dev"), line("dev"));

        assertThat(report.targets()).extracting(Target::path).containsExactly("dev", "prod");
    }

    private static String target(Line line) {
        return line.target().orElseThrow().path();
    }

    private static Line line(String target) {
        return new Line("foo", Optional.of(new Target(target, Stage.UNKNOWN, true, Location.of(""))), List.of(), BASE);
    }

    private static AuditReport audit(Probe probe, Line... lines) {
        return Auditor.builder()
                .withoutDiscovery()
                .rule(probe)
                .reader(new Given(List.of(lines)))
                .build()
                .audit(SourceTree.of(Map.of("base.txt", "foo\n")));
    }

    private record Given(List<Line> lines) implements ArtifactReader {

        @Override
        public Set<Class<? extends Subject>> provides() {
            return Set.of(Line.class, Target.class);
        }

        @Override
        public List<ReadStep> steps(Workspace workspace) {
            return List.of(sink -> read(workspace, sink));
        }

        private void read(Workspace workspace, Sink sink) {
            lines.forEach(sink::accept);
            lines.forEach(line -> line.target().ifPresent(sink::accept));
        }
    }
}
