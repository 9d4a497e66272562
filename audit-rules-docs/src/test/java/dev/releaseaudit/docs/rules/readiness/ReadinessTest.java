package dev.releaseaudit.docs.rules.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.docs.Trial;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReadinessTest {

    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: shop-api, namespace: shop-prod}
            spec:
              selector: {matchLabels: {app: shop-api}}
              template:
                metadata: {labels: {app: shop-api}}
                spec:
                  containers:
                    - name: api
                      image: registry.tallyleaf.eu/shop/shop-api:1.4.2
            """;

    @Test
    void a_guide_is_summed_up_with_the_lines_of_each_topic() {
        AuditReport report = Trial.of("docs/readiness-guide", "docs/production-readiness.md")
                .with("k8s/prod/deploy.yaml", DEPLOYMENT)
                .report("""
                # Production readiness

                ## Rollback

                ```sh
                kubectl -n shop-prod rollout undo deployment/shop-api
                ```

                ## Alerts

                A page goes out when 2 % of the requests fail.

                ## On-call

                The team takes turns in looking after the shop, decides alone in the night, and writes down what happened in the morning.

                ## Backups

                TBD
                """);
        assertThat(report.violations()).isEmpty();
        assertThat(report.satisfied()).singleElement().satisfies(finding -> {
            assertThat(finding.message())
                    .isEqualTo(
                            "docs/production-readiness.md covers alerts and objectives, rollback (1 of 2 confirmed by the repository);"
                                    + " described without anything to check: on-call and incidents");
            assertThat(finding.evidence()).extracting(e -> e.location().line()).containsExactly(9, 3, 13);
        });
    }

    @Test
    void a_deployed_repository_without_a_guide_is_told_so() {
        assertThat(Trial.of("docs/readiness-guide", "README.md")
                        .with("k8s/prod/deploy.yaml", DEPLOYMENT)
                        .messages("# Shop"))
                .containsExactly("The repository has no production readiness guide, by name or title");
        assertThat(Trial.of("docs/readiness-guide", "README.md").messages("# A library"))
                .isEmpty();
    }

    @Test
    void a_configuration_can_add_words_and_topics() {
        SourceTree tree = SourceTree.of(Map.of(
                "docs/production-readiness.md",
                        "# Production readiness\n\n## Game days\n\nWe hold one every 30 days.\n",
                ".audit.yaml",
                        "rules:\n  docs/readiness-guide:\n    options:\n      topics:\n        chaos: [game day]\n"));
        assertThat(Auditor.builder()
                        .only("docs/readiness-guide")
                        .build()
                        .audit(tree)
                        .satisfied())
                .extracting(Finding::message)
                .containsExactly("docs/production-readiness.md covers chaos (0 of 1 confirmed by the repository)");
    }

    @TestFactory
    Stream<DynamicTest> a_required_topic_is_missed_where_nothing_says_it() {
        return Trial.of("docs/required-topic", "docs/production-readiness.md").reports("""
                # Production readiness
                ## Testing⏎⏎TBD
                ## Testing
                ## Testing⏎⏎Tests are planned for the next release.
                ## Testing⏎⏎We test with great care what we change, and we look at every result together as a team does.
                ## Future: testing⏎⏎The gate is 80 %.
                ## Rollback⏎⏎Undo within 5 minutes.
                ## Testing⏎⏎[Testing](testing.md)
                ## Contents⏎⏎- [Testing](#testing)
                ```⏎## Testing⏎80 %⏎```
                """);
    }

    @TestFactory
    Stream<DynamicTest> a_required_topic_is_met_by_what_can_be_checked() {
        return Trial.of("docs/required-topic", "docs/production-readiness.md").leavesAlone("""
                ## Testing⏎⏎The gate is 80 %.
                ## Test strategy⏎⏎The suite runs for 10 minutes.
                ## Coverage⏎⏎Never commit below 80 %.
                ## Load tests⏎⏎100 requests a second for 5 minutes.
                ## Smoke test⏎⏎See [the dashboard](https://example.com).
                """);
    }

    @TestFactory
    Stream<DynamicTest> empty_sections_are_reported() {
        return Trial.of("docs/empty-section", "docs/runbook.md").reports("""
                ## Restore⏎⏎TBD
                ## Restore
                ## Restore⏎⏎TODO: write this
                ## Restore⏎⏎- TBD⏎- to be defined
                ## Restore⏎⏎Coming soon.
                ## Restore⏎⏎```⏎TBD⏎```
                ## Restore⏎⏎<!-- describe the restore -->
                ## Restore⏎⏎_To be written_
                ## Restore⏎⏎N/A
                ## Restore⏎⏎...⏎⏎## Next⏎⏎Text of the next section.
                """);
    }

    @TestFactory
    Stream<DynamicTest> sections_that_say_something_are_left_alone() {
        return Trial.of("docs/empty-section", "docs/runbook.md").leavesAlone("""
                ## Restore⏎⏎Load the dump.
                ## Restore⏎⏎```sh⏎pg_restore shop.dump⏎```
                ## Restore⏎⏎### Steps⏎⏎Load the dump.
                ## Restore⏎⏎| step |⏎| --- |⏎| load |
                ## Restore⏎⏎1. Load the dump.
                ## Restore⏎⏎![plan](plan.png)
                ## Restore⏎⏎See [the steps](steps.md).
                # Runbook
                ## Restore⏎⏎> Load the dump.
                ## Restore⏎⏎None of the dumps is older than 35 days.
                """);
    }

    @Test
    void deployment_notes_are_summed_up() {
        AuditReport report = Trial.of("docs/deployment-notes", "docs/deployment.md")
                .with("k8s/prod/deploy.yaml", DEPLOYMENT)
                .report("""
                # Deployment

                ## Secrets

                The vault path must exist.

                Production pins images by digest.
                """);
        assertThat(report.satisfied())
                .extracting(Finding::message)
                .containsExactly(
                        "docs/deployment.md says how to handle secrets and image tags, nothing of TLS, probes or the database");
    }

    @Test
    void what_is_promised_and_cannot_be_seen_is_to_be_verified() {
        AuditReport report = Trial.of("docs/unverified-claim", "docs/production-readiness.md")
                .report("""
                # Production readiness

                ## Backups

                A restore must be rehearsed every quarter. Dumps are taken. Never commit a dump.

                These must be verified within a day:

                - the dump of the night

                ## Dependencies

                Dependabot keeps them fresh.
                """);
        assertThat(report.unknowns())
                .extracting(Finding::message)
                .containsExactly(
                        "docs/production-readiness.md says under Backups: \"A restore must be rehearsed every quarter\"; nothing in the repository shows it");
        assertThat(report.violations())
                .extracting(Finding::message)
                .containsExactly("docs/production-readiness.md speaks of Dependabot; the repository has none");
    }

    @Test
    void testing_expectations_count_what_exists() {
        Trial trial = Trial.of("docs/testing-expectations", "docs/testing.md")
                .with(
                        "package.json",
                        "{\"scripts\": {\"test\": \"jest\"}, \"jest\": {\"coverageThreshold\": {\"global\": {\"lines\": 80}}}}");
        assertThat(trial.report("The coverage gate is 80 %.\n\n```sh\nnpm test\nnpm run missing\n```")
                        .satisfied())
                .extracting(Finding::message)
                .containsExactly(
                        "docs/testing.md states a coverage of 80 %, which the configuration demands too, and 1 command that exists");
        assertThat(trial.messages("We test.")).hasSize(1);
    }

    @Test
    void an_earlier_audit_is_no_evidence() {
        String audit = "# Production Release Audit\n\n## Testing\n\nThe gate is 80 %.\n";
        AuditReport report = Auditor.builder()
                .only("docs/required-topic")
                .build()
                .audit(SourceTree.of(Map.of(
                        "docs/production-readiness.md",
                        "# Production readiness\n\n## Rollback\n\nUndo within 5 minutes.\n",
                        "docs/testing-audit.md",
                        audit)));
        assertThat(report.violations())
                .extracting(Finding::message)
                .isEqualTo(
                        List.of(
                                "docs/production-readiness.md does not cover testing, nor does any other operational document"));
    }

    @Test
    void a_section_about_running_tests_says_how_to_test() {
        Trial trial = Trial.of("docs/testing-expectations", "TESTING_GUIDE.md");
        assertThat(trial.messages("# Testing guide\n\n## Running Tests\n\n```python\nrunner.run()\n```\n"))
                .isEmpty();
        assertThat(trial.messages("# Testing guide\n\n## Philosophy\n\nTests matter.\n"))
                .hasSize(1);
    }
}
