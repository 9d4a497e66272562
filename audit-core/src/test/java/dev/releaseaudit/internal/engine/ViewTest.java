package dev.releaseaudit.internal.engine;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.fixture.Audits;
import dev.releaseaudit.fixture.JoinProbe;
import dev.releaseaudit.fixture.Line;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.rule.View;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ViewTest {

    private static final String MANY =
            IntStream.range(0, 1_000).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());

    @Test
    void a_view_is_built_once_however_many_ask() {
        AtomicInteger built = new AtomicInteger();
        View<Integer> lines = View.of("number of lines", project -> {
            built.incrementAndGet();
            return project.all(Line.class).size();
        });

        AuditReport report =
                audit(MANY, new JoinProbe((line, project) -> satisfied(line, "one of %s", project.view(lines))));

        assertThat(built).hasValue(1);
        assertThat(report.satisfied())
                .hasSize(1_000)
                .allMatch(finding -> finding.message().equals("one of 1000"));
    }

    @Test
    void each_audit_builds_its_own() {
        View<Integer> lines =
                View.of("number of lines", project -> project.all(Line.class).size());
        JoinProbe rule = new JoinProbe((line, project) -> satisfied(line, "one of %s", project.view(lines)));

        assertThat(audit("a\n", rule).satisfied().get(0).message()).isEqualTo("one of 1");
        assertThat(audit("a\nb\n", rule).satisfied().get(0).message()).isEqualTo("one of 2");
    }

    @Test
    void a_view_may_ask_for_a_view() {
        View<Integer> lines =
                View.of("lines", project -> project.all(Line.class).size());
        View<Integer> twice = View.of("twice", project -> project.view(lines) * 2);

        AuditReport report = audit("a\n", new JoinProbe((line, project) -> satisfied(line, "%s", project.view(twice))));

        assertThat(report.satisfied()).extracting(finding -> finding.message()).containsExactly("2");
    }

    @Test
    void a_view_that_fails_costs_one_diagnostic() {
        View<String> broken = View.of("broken index", project -> {
            throw new IllegalStateException("secret");
        });

        AuditReport report = audit(MANY, new JoinProbe((line, project) -> satisfied(line, project.view(broken))));

        assertThat(report.diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message())
                        .startsWith("view broken index threw java.lang.IllegalStateException at ")
                        .doesNotContain("secret"));
        assertThat(report.complete()).isFalse();
    }

    @RepeatedTest(20)
    void views_that_need_each_other_fail_and_do_not_wait_for_each_other() {
        AtomicReference<View<String>> back = new AtomicReference<>();
        View<String> there = View.of("there", project -> project.view(back.get()));
        back.set(View.of("back", project -> project.view(there)));

        AuditReport report = audit(
                MANY,
                new JoinProbe((line, project) ->
                        satisfied(line, project.view(line.text().endsWith("1") ? there : back.get()))));

        assertThat(report.satisfied()).isEmpty();
        assertThat(report.complete()).isFalse();
    }

    private static AuditReport audit(String text, JoinProbe rule) {
        return Audits.builder()
                .rule(rule)
                .threads(4)
                .build()
                .audit(dev.releaseaudit.source.SourceTree.of(java.util.Map.of("a.txt", text)));
    }
}
