package dev.releaseaudit.internal.engine;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.AuditorBuilder;
import dev.releaseaudit.fixture.Audits;
import dev.releaseaudit.fixture.Line;
import dev.releaseaudit.fixture.LineReader;
import dev.releaseaudit.fixture.Probe;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Readiness;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.ReadinessRequirement;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.RulePack;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.SourceTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EarnedReadinessTest {

    @Test
    void what_is_released_and_judged_is_ready() {
        assertThat(audit(pack("text/probe"), "a.txt").readiness()).isEqualTo(Readiness.READY);
    }

    @Test
    void a_tree_without_anything_that_is_released_is_undecided() {
        AuditReport report = audit(pack("text/probe"), "README.md");

        assertThat(report.readiness()).isEqualTo(Readiness.UNDECIDED);
        assertThat(Audits.diagnostics(report))
                .containsExactly(
                        "UNPROVEN HOLE .:1:1: nothing here is released, so nothing shows that it is ready: no lines");
    }

    @Test
    void an_artifact_that_no_rule_judged_is_not_ready() {
        AuditReport report = audit(pack("text/kinds"), "a.txt");

        assertThat(Audits.diagnostics(report))
                .containsExactly("UNPROVEN HOLE .:1:1: no rule text/kinds judged anything, though there are lines");
    }

    @Test
    void an_audit_by_other_rules_answers_for_these_alone() {
        AuditorBuilder builder = builder(pack("text/kinds")).only("text/probe");

        assertThat(builder.build().audit(SourceTree.of(Map.of("a.txt", "x"))).readiness())
                .isEqualTo(Readiness.READY);
    }

    private static AuditReport audit(RulePack pack, String file) {
        return builder(pack).build().audit(SourceTree.of(Map.of(file, "x\n")));
    }

    private static AuditorBuilder builder(RulePack pack) {
        return Auditor.builder().withoutDiscovery().reader(new LineReader()).pack(pack);
    }

    private static RulePack pack(String required) {
        return new RulePack() {

            @Override
            public String id() {
                return "text";
            }

            @Override
            public List<JoinRule<?>> rules() {
                return List.of(new Probe(line -> satisfied(line, "seen")), new OfNoKind(), new OfProject());
            }

            @Override
            public List<ReadinessRequirement> readinessRequirements() {
                return List.of(new ReadinessRequirement("lines", Line.class, true, List.of(required)));
            }
        };
    }

    @About(id = "text/kinds", title = "Nothing is judged", theme = "prose", kinds = "none")
    private static final class OfNoKind implements Rule<Line> {

        @Override
        public Verdicts check(Line line) {
            return satisfied(line, "never");
        }
    }

    @About(id = "text/project", title = "There is a project", theme = "prose")
    private static final class OfProject implements Rule<Project> {

        @Override
        public Verdicts check(Project project) {
            return satisfied(project, "here");
        }
    }
}
