package dev.releaseaudit.internal.engine;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.facts.HostName;
import dev.releaseaudit.facts.ImageRef;
import dev.releaseaudit.fixture.Audits;
import dev.releaseaudit.fixture.Line;
import dev.releaseaudit.fixture.ProjectProbe;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.Deriver;
import dev.releaseaudit.spi.Sink;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class DeriversTest {

    private static final ProjectProbe HOSTS = new ProjectProbe(project -> project.all(HostName.class).stream()
            .map(host -> satisfied(host, host.name()))
            .collect(Verdicts.toVerdicts()));

    @Test
    void a_deriver_makes_subjects_out_of_subjects() {
        Deriver hosts = deriving(
                Set.of(Line.class),
                Set.of(HostName.class),
                (project, sink) -> project.all(Line.class)
                        .forEach(line -> sink.accept(new HostName("host of " + line.text(), line.location()))));

        assertThat(messages(audit(hosts))).containsExactly("host of a", "host of b");
    }

    @Test
    void it_runs_once_and_only_for_who_asks() {
        AtomicInteger runs = new AtomicInteger();
        Deriver images =
                deriving(Set.of(Line.class), Set.of(ImageRef.class), (project, sink) -> runs.incrementAndGet());

        audit(images);

        assertThat(runs).hasValue(0);
    }

    @Test
    void it_may_not_ask_for_what_it_does_not_say_it_needs() {
        Deriver curious = deriving(Set.of(), Set.of(HostName.class), (project, sink) -> project.all(Line.class));

        AuditReport report = audit(curious);

        assertThat(report.complete()).isFalse();
        assertThat(Audits.diagnostics(report))
                .singleElement()
                .asString()
                .contains("threw java.lang.IllegalArgumentException");
    }

    @Test
    void derivers_that_need_each_other_are_left_out_and_said() {
        Deriver hosts = deriving(Set.of(ImageRef.class), Set.of(HostName.class), (project, sink) -> {});
        Deriver images = new Deriving(Set.of(HostName.class), Set.of(ImageRef.class), (project, sink) -> {}) {};

        AuditReport report = Audits.builder(HOSTS)
                .deriver(hosts)
                .deriver(images)
                .build()
                .audit(SourceTree.of(Map.of("a.txt", "a\n")));

        assertThat(Audits.diagnostics(report))
                .hasSize(2)
                .allMatch(said -> said.endsWith("needs what is derived from what it provides"));
    }

    private static AuditReport audit(Deriver deriver) {
        return Audits.builder(HOSTS).deriver(deriver).build().audit(SourceTree.of(Map.of("a.txt", "a\nb\n")));
    }

    private static java.util.List<String> messages(AuditReport report) {
        return report.satisfied().stream().map(finding -> finding.message()).toList();
    }

    private static Deriver deriving(
            Set<Class<? extends Subject>> needs,
            Set<Class<? extends Subject>> provides,
            BiConsumer<Project, Sink> body) {
        return new Deriving(needs, provides, body);
    }

    private static class Deriving implements Deriver {

        private final Set<Class<? extends Subject>> needs;
        private final Set<Class<? extends Subject>> provides;
        private final BiConsumer<Project, Sink> body;

        Deriving(
                Set<Class<? extends Subject>> needs,
                Set<Class<? extends Subject>> provides,
                BiConsumer<Project, Sink> body) {
            this.needs = needs;
            this.provides = provides;
            this.body = body;
        }

        @Override
        public Set<Class<? extends Subject>> needs() {
            return needs;
        }

        @Override
        public Set<Class<? extends Subject>> provides() {
            return provides;
        }

        @Override
        public void derive(Project project, Sink sink) {
            body.accept(project, sink);
        }
    }
}
