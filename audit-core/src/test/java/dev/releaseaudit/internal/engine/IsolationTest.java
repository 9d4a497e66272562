package dev.releaseaudit.internal.engine;

import static dev.releaseaudit.rule.Verdict.violated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.facts.HostName;
import dev.releaseaudit.fixture.Audits;
import dev.releaseaudit.fixture.Finished;
import dev.releaseaudit.fixture.Line;
import dev.releaseaudit.fixture.LineReader;
import dev.releaseaudit.fixture.Probe;
import dev.releaseaudit.fixture.ProjectProbe;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Readiness;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Target;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsolationTest {

    @Test
    void a_rule_that_throws_costs_one_diagnostic_and_the_rest_goes_on() {
        Probe throwing = new Probe(line -> {
            if (line.text().equals("b")) {
                throw new IllegalStateException("the password is hunter2");
            }
            return violated(line, "seen %s", line.text());
        });

        AuditReport report = Audits.audit("a\nb\nc todo\n", throwing, new Finished());

        assertThat(report.diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.toString())
                        .startsWith("a.txt:2:1: text/probe threw java.lang.IllegalStateException at ")
                        .contains("(Probe.java:")
                        .endsWith(", judging b"));
        assertThat(report.violations())
                .extracting(finding -> finding.message())
                .containsExactly("seen a", "c todo is still to do", "seen c todo");
        assertThat(report.readiness()).isEqualTo(Readiness.UNDECIDED);
    }

    @Test
    void the_message_of_an_exception_is_not_printed() {
        AuditReport report = Audits.audit("a\n", new Probe(line -> {
            throw new IllegalStateException("the password is hunter2");
        }));

        assertThat(report.toString()).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(classes = {AssertionError.class, NoClassDefFoundError.class, NullPointerException.class})
    void errors_are_survived_too(Class<? extends Throwable> type) {
        AuditReport report = Audits.audit("a\n", new Probe(line -> sneakyThrow(type)));

        assertThat(report.diagnostics())
                .singleElement()
                .satisfies(
                        diagnostic -> assertThat(diagnostic.message()).contains("text/probe threw " + type.getName()));
    }

    @Test
    void an_endless_recursion_is_survived() {
        AuditReport report = Audits.audit("a\n", new Probe(IsolationTest::endless));

        assertThat(Audits.diagnostics(report))
                .containsExactly("CRASHED HOLE a.txt:1:1: text/probe threw java.lang.StackOverflowError, judging a");
    }

    @Test
    void a_lack_of_memory_ends_the_audit_whatever_the_number_of_threads() {
        Probe hungry = new Probe(line -> {
            throw new OutOfMemoryError();
        });
        SourceTree tree = SourceTree.of(java.util.Map.of("a.txt", "a\n".repeat(200)));

        assertThatThrownBy(() -> Audits.builder(hungry).threads(1).build().audit(tree))
                .isInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(() -> Audits.builder(hungry).threads(4).build().audit(tree))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_rule_that_returns_null_costs_one_diagnostic() {
        AuditReport report = Audits.audit("a\n", new Probe(line -> null));

        assertThat(report.diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).contains("NullPointerException"));
    }

    @Test
    void a_place_outside_the_tree_is_no_finding() {
        AuditReport report =
                Audits.audit("a\nb\n", new Probe(line -> violated(() -> Location.of("b.txt", 7, 1, 2), "there")));

        assertThat(report.findings()).isEmpty();
        assertThat(Audits.diagnostics(report))
                .containsExactly(
                        "CRASHED HOLE a.txt:1:1: text/probe points at [b.txt:7:1], where there is nothing in the tree, judging a",
                        "CRASHED HOLE a.txt:2:1: text/probe points at [b.txt:7:1], where there is nothing in the tree, judging b");
    }

    @Test
    void a_file_that_is_no_text_costs_one_diagnostic_and_the_others_are_read() {
        SourceTree tree = SourceTree.builder()
                .file("a.txt", "todo\n")
                .file("b.txt", new byte[] {(byte) 0xC3, '('})
                .file("c.txt", "todo\n")
                .build();

        AuditReport report = Audits.builder(new Finished()).build().audit(tree);

        assertThat(report.violations()).hasSize(2);
        assertThat(report.diagnostics())
                .singleElement()
                .satisfies(
                        diagnostic -> assertThat(diagnostic.location().path()).isEqualTo("b.txt"));
    }

    @Test
    void a_reader_that_throws_on_one_file_reads_the_others() {
        LineReader reader = new LineReader();
        AuditReport report = Auditor.builder()
                .withoutDiscovery()
                .reader(new FailingReader(reader))
                .rule(new Finished())
                .build()
                .audit(SourceTree.of(java.util.Map.of("bad.txt", "todo", "good.txt", "todo")));

        assertThat(report.violations())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location().path()).isEqualTo("good.txt"));
        assertThat(report.diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.toString())
                        .startsWith(
                                "bad.txt:1:1: reader dev.releaseaudit.internal.engine.IsolationTest$FailingReader threw "
                                        + "java.lang.UnsupportedOperationException at "));
    }

    @Test
    void a_rule_over_something_that_no_reader_provides_is_reported() {
        AuditReport report = Auditor.builder()
                .withoutDiscovery()
                .rule(new Finished())
                .build()
                .audit(SourceTree.of(java.util.Map.of("a.txt", "todo")));

        assertThat(Audits.diagnostics(report))
                .containsExactly(
                        "BROKEN_PACK HOLE .:1:1: text/finished judges dev.releaseaudit.fixture.Line, which no reader or deriver provides");
        assertThat(report.idle()).hasSize(1);
    }

    @Test
    void asking_the_project_for_a_type_that_no_reader_provides_is_an_error() {
        AuditReport report = Audits.audit(
                "a",
                new ProjectProbe(project -> Verdicts.of(project.all(Target.class).stream()
                        .map(target -> violated(target, "target"))
                        .toList())));

        assertThat(report.diagnostics())
                .singleElement()
                .satisfies(
                        diagnostic -> assertThat(diagnostic.message()).contains("java.lang.IllegalArgumentException"));
    }

    @Test
    void asking_the_project_for_facts_that_no_pack_emits_gives_none() {
        AuditReport report = Audits.audit(
                "a",
                new ProjectProbe(project -> violated(
                        project, "%d hosts", project.all(HostName.class).size())));

        assertThat(report.violations()).extracting(finding -> finding.message()).containsExactly("0 hosts");
        assertThat(report.diagnostics()).isEmpty();
    }

    private static Verdicts endless(Line line) {
        return line.text().isEmpty() ? Verdicts.none() : endless(line);
    }

    private static Verdicts sneakyThrow(Class<? extends Throwable> type) {
        try {
            throw IsolationTest.<RuntimeException>unchecked(
                    type.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private record FailingReader(LineReader reader) implements dev.releaseaudit.spi.FileReader {

        @Override
        public java.util.Set<Class<? extends dev.releaseaudit.source.Subject>> provides() {
            return reader.provides();
        }

        @Override
        public boolean accepts(SourceFile file) {
            return reader.accepts(file);
        }

        @Override
        public void read(SourceFile file, Workspace workspace, Sink sink) {
            if (file.path().startsWith("bad")) {
                throw new UnsupportedOperationException(file.text());
            }
            reader.read(file, workspace, sink);
        }
    }
}
