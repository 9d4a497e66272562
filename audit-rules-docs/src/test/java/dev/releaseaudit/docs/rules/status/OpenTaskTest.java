package dev.releaseaudit.docs.rules.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OpenTaskTest {

    private static final Trial TRIAL = Trial.of("docs/open-task", "docs/production-readiness.md");
    private static final Trial RUNBOOK = Trial.of("docs/open-task", "docs/runbook.md");

    @TestFactory
    Stream<DynamicTest> reports() {
        return Stream.concat(TRIAL.reports("""
                        - [ ] Rehearse the restore
                        - [x] Probes⏎- [ ] Restore
                        * [ ] Restore
                        1. [ ] Restore
                        - [x] Probes⏎  - [ ] Liveness
                        > - [ ] Restore
                        - [ ] **Restore** of `db`
                        ## Status⏎⏎- [X] Probes⏎- [ ] Restore
                        + [ ] Restore
                        - [ ]   Restore with blanks
                        """), RUNBOOK.reports("- [x] Written⏎- [ ] Rehearsed"));
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return Stream.concat(TRIAL.leavesAlone("""
                        - [x] Rehearse the restore
                        - [X] Rehearse the restore
                        - Rehearse the restore
                        ```⏎- [ ] Rehearse⏎```
                        Write `- [ ] Rehearse` for an open task.
                        - [ ](link.md)
                        - [y] Rehearse
                        - \\[ ] Rehearse
                        <!-- - [ ] Rehearse -->
                        The box [ ] is empty.
                        """), RUNBOOK.leavesAlone("- [ ] First step⏎- [ ] Second step"));
    }

    @Test
    void boxes_under_a_heading_about_the_launch_count_in_any_document() {
        String tasks = "# Shop\n\n## Before the release\n\n- [x] a\n- [ ] b\n\n## Later\n\n- [ ] c\n";
        assertThat(Trial.of("docs/open-task", "README.md").messages(tasks))
                .containsExactly("README.md has 1 of 2 tasks open, the first: b");
        assertThat(Trial.of("docs/open-task", "docs/plans/launch.md").messages("# Go-live\n\n- [ ] a\n"))
                .containsExactly("docs/plans/launch.md has 1 of 1 tasks open, the first: a");
        assertThat(Trial.of("docs/open-task", "README.md").messages("## Release checklist\n\n- [ ] a\n- [ ] b\n"))
                .isEmpty();
    }

    @Test
    void what_a_readme_puts_before_the_first_launch_is_open_until_it_is_ticked() {
        Trial readme = Trial.of("docs/open-task", "README.md");
        assertThat(readme.messages("# Shop\n\n## Before production\n\n- [ ] TLS\n- [ ] Secrets\n"))
                .containsExactly("README.md has 2 of 2 tasks open, the first: TLS");
        assertThat(readme.messages("# Shop\n\n## Pre-release checklist\n\n- [ ] TLS\n"))
                .hasSize(1);
        assertThat(readme.messages("# Shop\n\n## Deploying to production\n\n- [ ] Set the tag\n"))
                .isEmpty();
    }

    @Test
    void plans_and_guides_are_left_alone() {
        assertThat(Trial.of("docs/open-task", "docs/roadmap.md").messages("- [x] a\n- [ ] b"))
                .isEmpty();
        assertThat(Trial.of("docs/open-task", ".github/PULL_REQUEST_TEMPLATE.md")
                        .messages("- [x] a\n- [ ] b"))
                .isEmpty();
        assertThat(Trial.of("docs/open-task", "docs/guide.md").messages("- [x] a\n- [ ] b"))
                .isEmpty();
    }

    @Test
    void one_finding_counts_all_and_shows_each() {
        assertThat(TRIAL.report("- [x] a\n- [ ] b\n- [ ] c").violations())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message())
                            .isEqualTo("docs/production-readiness.md has 2 of 3 tasks open, the first: b");
                    assertThat(finding.evidence()).hasSize(1);
                });
    }
}
