package dev.releaseaudit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.SourceTree;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class AuditTestsTest {

    private static final AuditTestOptions STANDARD = AuditTestOptions.standard();

    @Test
    void each_rule_is_a_container_and_each_finding_a_test() {
        assertThat(Ran.of(AuditTests.of(Audits.of("""
                done sweep
                done wash
                """))))
                .containsExactly(
                        "the audit > something was judged: passed",
                        "notes/notes-kept: Notes are kept > notes:1 notes are kept: passed",
                        "notes/nothing-to-do: Nothing is left to do > notes/a.notes:1 done sweep is past: passed",
                        "notes/nothing-to-do: Nothing is left to do > notes/a.notes:2 done wash is past: passed");
    }

    @Test
    void a_violation_fails_with_its_line_and_the_way_to_mend_it() {
        assertThat(ran("""
                buy milk
                  todo sweep
                """, STANDARD))
                .contains("notes/a.notes:2 todo sweep is left: failed, "
                        + "notes/a.notes:2:3: warning notes/nothing-to-do: todo sweep is left\n"
                        + "  fix: Do it");
    }

    @Test
    void a_violation_that_is_lighter_than_what_fails_is_skipped() {
        assertThat(ran("todo sweep", STANDARD.failFrom(Severity.ERROR)))
                .contains("notes/a.notes:1 todo sweep is left: aborted, "
                        + "notes/a.notes:1:1: warning notes/nothing-to-do: todo sweep is left\n"
                        + "  fix: Do it");
        assertThat(ran("todo sweep", STANDARD.failFrom(Severity.WARNING))).anyMatch(line -> line.contains("failed"));
    }

    @Test
    void what_a_person_has_to_verify_is_skipped() {
        assertThat(ran("maybe sweep", STANDARD))
                .contains("notes/a.notes:1 maybe sweep depends: aborted, to verify: "
                        + "notes/a.notes:1:1: unknown notes/nothing-to-do: maybe sweep depends");
    }

    @Test
    void a_suppressed_violation_is_skipped_with_the_reason() {
        assertThat(Ran.of(AuditTests.of(Audits.suppressed("todo sweep", "it is raining"))))
                .anyMatch(line -> line.endsWith("todo sweep is left: aborted, suppressed: it is raining"));
    }

    @Test
    void an_idle_rule_is_skipped() {
        assertThat(ran("buy milk", STANDARD))
                .contains("found nothing to say anything about: aborted, found nothing to say anything about");
    }

    @Test
    void an_idle_rule_fails_where_that_is_wanted() {
        assertThat(ran("buy milk", STANDARD.failOnIdleRules()))
                .contains("found nothing to say anything about: failed, found nothing to say anything about");
    }

    @Test
    void what_the_baseline_lists_is_skipped() {
        assertThat(Ran.of(AuditTests.of(Audits.baselined("todo sweep"))))
                .anyMatch(line -> line.contains("aborted, known, in the baseline: notes/a.notes:1:1: warning"))
                .noneMatch(line -> line.contains("failed"));
    }

    @Test
    void a_report_without_any_rule_fails() {
        var nothing = Auditor.builder().withoutDiscovery().build();
        assertThat(Ran.of(AuditTests.of(nothing.audit(SourceTree.of(Map.of())))))
                .containsExactly("the audit > something was judged: failed, none of 0 rules found anything to judge");
    }

    @Test
    void a_hole_in_the_audit_fails() {
        assertThat(ran("???", STANDARD))
                .contains("notes/a.notes:1:1: ??? is not a note: failed, notes/a.notes:1:1: ??? is not a note");
    }

    @Test
    void a_hole_in_the_audit_is_skipped_where_that_is_allowed() {
        assertThat(ran("???", STANDARD.allowIncomplete()))
                .contains("notes/a.notes:1:1: ??? is not a note: aborted, notes/a.notes:1:1: ??? is not a note");
    }

    @Test
    void a_remark_is_no_test() {
        assertThat(ran("...", STANDARD)).noneMatch(line -> line.contains("says nothing"));
    }

    @Test
    void a_test_links_to_its_line(@TempDir Path root) throws Exception {
        Files.createDirectories(root.resolve("notes"));
        assertThat(links(AuditTests.of(Audits.of(Map.of("notes/a b.notes", "\n  todo sweep")), root)))
                .containsExactly(
                        root.resolve("notes").toUri(), URI.create(root.toUri() + "notes/a%20b.notes?line=2&column=3"));
    }

    @Test
    void without_a_folder_there_is_nothing_to_link_to() {
        assertThat(links(AuditTests.of(Audits.of("todo sweep")))).isEmpty();
    }

    @Test
    void junit_opens_the_line_of_a_failure() {
        TestSource source = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(SweepingCase.class))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(Event::getTestDescriptor)
                .flatMap(test -> test.getSource().stream())
                .findFirst()
                .orElseThrow();
        assertThat(source).isInstanceOfSatisfying(FileSource.class, file -> {
            assertThat(file.getFile()).hasName("a.notes");
            assertThat(file.getPosition()).hasValueSatisfying(at -> {
                assertThat(at.getLine()).isEqualTo(2);
                assertThat(at.getColumn()).hasValue(1);
            });
        });
    }

    @Test
    void junit_tells_skipped_from_failed() {
        var events = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(SweepingCase.class))
                .execute()
                .testEvents();
        assertThat(events.failed().count()).isEqualTo(1);
        assertThat(events.aborted().count()).isEqualTo(1);
        assertThat(events.finished()
                        .filter(e ->
                                e.getRequiredPayload(TestExecutionResult.class).getStatus()
                                        == TestExecutionResult.Status.SUCCESSFUL))
                .hasSize(2);
    }

    static class SweepingCase {

        private static final Path KITCHEN = Path.of("src/test/resources/kitchen");

        @TestFactory
        Stream<DynamicNode> nothing_is_left() {
            return AuditTests.of(Audits.of(KITCHEN), KITCHEN);
        }
    }

    /** Returns the outcomes without the names of the containers. */
    private static List<String> ran(String notes, AuditTestOptions options) {
        return Ran.of(AuditTests.of(Audits.of(notes), options)).stream()
                .map(line -> line.replaceFirst("^.*? > ", ""))
                .toList();
    }

    private static List<URI> links(Stream<? extends DynamicNode> nodes) {
        return nodes.flatMap(node -> node instanceof DynamicContainer container
                        ? links(container.getChildren()).stream()
                        : node.getTestSourceUri().stream())
                .toList();
    }
}
