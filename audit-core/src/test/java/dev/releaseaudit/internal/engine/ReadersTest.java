package dev.releaseaudit.internal.engine;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.facts.Fact;
import dev.releaseaudit.facts.HostName;
import dev.releaseaudit.facts.ImageRef;
import dev.releaseaudit.fixture.Audits;
import dev.releaseaudit.fixture.Line;
import dev.releaseaudit.fixture.Probe;
import dev.releaseaudit.fixture.ProjectProbe;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.ReadStep;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadersTest {

    private static final Location HERE = Location.of("a.txt", 1, 1, 2);

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void a_reader_runs_only_when_a_rule_asks_for_what_it_provides() {
        audit(reading(Set.of(HostName.class), (workspace, sink) -> {}), new Probe(line -> Verdicts.none()));

        assertThat(runs).hasValue(0);
    }

    @Test
    void a_reader_runs_once_whoever_asks() {
        ProjectProbe asking = new ProjectProbe(project -> {
            project.all(HostName.class);
            project.all(Fact.class);
            return Verdicts.none();
        });

        audit(
                reading(Set.of(HostName.class, Line.class), (workspace, sink) -> {}),
                asking,
                new Probe(line -> Verdicts.none()));

        assertThat(runs).hasValue(1);
    }

    @Test
    void a_type_stands_for_its_subtypes_of_every_reader() {
        ArtifactReader hosts = reading(Set.of(HostName.class), (w, sink) -> sink.accept(new HostName("b", HERE)));
        ArtifactReader images =
                new Reading(runs, Set.of(ImageRef.class), (w, sink) -> sink.accept(new ImageRef("a", HERE))) {};
        ProjectProbe naming = new ProjectProbe(project -> project.all(Fact.class).stream()
                .map(fact -> satisfied(fact, fact.name()))
                .collect(Verdicts.toVerdicts()));

        AuditReport report = Auditor.builder()
                .withoutDiscovery()
                .reader(hosts)
                .reader(images)
                .rule(naming)
                .build()
                .audit(SourceTree.of(Map.of("a.txt", "x")));

        assertThat(report.findings()).extracting(finding -> finding.message()).containsExactly("a", "b");
    }

    @Test
    void subjects_come_in_the_order_of_their_places_whatever_the_reader_does() {
        BiConsumer<Workspace, Sink> backwards = (workspace, sink) -> IntStream.iterate(3, i -> i > 0, i -> i - 1)
                .forEach(i -> sink.accept(new HostName("h" + i, Location.of("a.txt", i, 1, 1))));
        ProjectProbe naming = new ProjectProbe(project -> violated(
                project,
                "%s",
                project.all(HostName.class).stream().map(HostName::name).toList()));

        AuditReport report = audit(reading(Set.of(HostName.class), backwards), naming);

        assertThat(report.findings()).extracting(finding -> finding.message()).containsExactly("[h1, h2, h3]");
    }

    @Test
    void what_a_reader_does_not_provide_it_cannot_hand_over() {
        AuditReport report = audit(
                reading(Set.of(Line.class), (workspace, sink) -> sink.accept(new HostName("h", HERE))),
                new Probe(line -> Verdicts.none()));

        assertThat(report.diagnostics())
                .singleElement()
                .satisfies(diagnostic ->
                        assertThat(diagnostic.message()).contains("threw java.lang.IllegalArgumentException"));
    }

    @Test
    void what_was_found_before_a_crash_is_judged() {
        AuditReport report = audit(
                reading(Set.of(Line.class), (workspace, sink) -> {
                    sink.accept(new Line("x", java.util.Optional.empty(), List.of(), HERE));
                    throw new IllegalStateException();
                }),
                new Probe(line -> violated(line, "seen")));

        assertThat(report.violations()).hasSize(1);
        assertThat(report.complete()).isFalse();
    }

    @Test
    void what_two_readers_report_counts_once_and_a_hole_outweighs_a_note() {
        BiConsumer<Workspace, Sink> reporting = (workspace, sink) -> {
            sink.report(Diagnostic.note(Diagnostic.Kind.BROKEN_FILE, () -> HERE, "broken"));
            sink.report(Diagnostic.hole(Diagnostic.Kind.BROKEN_FILE, () -> HERE, "broken"));
            sink.report(Diagnostic.hole(Diagnostic.Kind.BROKEN_FILE, () -> HERE, "broken"));
        };

        AuditReport report = audit(reading(Set.of(Line.class), reporting), new Probe(line -> Verdicts.none()));

        assertThat(Audits.diagnostics(report)).containsExactly("BROKEN_FILE HOLE a.txt:1:1: broken");
    }

    @Test
    void a_yaml_file_is_parsed_once_for_all() {
        SourceTree tree = SourceTree.of(Map.of("a.yaml", "a: 1"));
        Workspace workspace = new AuditedWorkspace(tree, folder -> Stage.UNKNOWN, new ReportedPaths(List.of()));

        YamlFile first = workspace.yaml(tree.file("a.yaml").orElseThrow());

        assertThat(workspace.yaml(tree.file("a.yaml").orElseThrow())).isSameAs(first);
    }

    private ArtifactReader reading(Set<Class<? extends Subject>> provides, BiConsumer<Workspace, Sink> body) {
        return new Reading(runs, provides, body);
    }

    private static AuditReport audit(ArtifactReader reader, dev.releaseaudit.rule.Rule<?>... rules) {
        var builder = Auditor.builder().withoutDiscovery().reader(reader);
        if (!reader.provides().contains(Line.class)) {
            builder.reader(new dev.releaseaudit.fixture.LineReader());
        }
        List.of(rules).forEach(builder::rule);
        return builder.build().audit(SourceTree.of(Map.of("a.txt", "x\n\n\n")));
    }

    private static class Reading implements ArtifactReader {

        private final AtomicInteger runs;
        private final Set<Class<? extends Subject>> provides;
        private final BiConsumer<Workspace, Sink> body;

        Reading(AtomicInteger runs, Set<Class<? extends Subject>> provides, BiConsumer<Workspace, Sink> body) {
            this.runs = runs;
            this.provides = provides;
            this.body = body;
        }

        @Override
        public Set<Class<? extends Subject>> provides() {
            return provides;
        }

        @Override
        public List<ReadStep> steps(Workspace workspace) {
            return List.of(sink -> read(workspace, sink));
        }

        private void read(Workspace workspace, Sink sink) {
            runs.incrementAndGet();
            body.accept(workspace, sink);
        }
    }
}
