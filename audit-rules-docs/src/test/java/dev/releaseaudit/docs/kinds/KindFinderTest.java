package dev.releaseaudit.docs.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.DocumentKind;
import dev.releaseaudit.docs.markdown.MarkdownParser;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class KindFinderTest {

    @TestFactory
    Stream<DynamicTest> path_and_title_tell_the_kind() {
        return """
                README.md                              | Shop                           | README
                docs/production-readiness.md           | Production readiness           | READINESS
                docs/go-live.md                        | Before we go live              | READINESS
                docs/launch.md                         | Production launch              | READINESS
                docs/production-readiness-status.md    | Production readiness status    | TRACKER
                docs/launch-tracker.md                 | Launch                         | TRACKER
                docs/status.md                         | Go-live status                 | TRACKER
                docs/http-status.md                    | Status codes                   | GUIDE
                docs/runbook.md                        | Runbook                        | RUNBOOK
                docs/on-call.md                        | Who is called                  | RUNBOOK
                docs/x.md                              | Incident response              | RUNBOOK
                docs/deployment.md                     | Deployment                     | DEPLOYMENT
                docs/releasing.md                      | How we ship                    | DEPLOYMENT
                SECURITY.md                            | Security policy                | SECURITY
                docs/secrets.md                        | Secrets                        | SECURITY
                docs/testing.md                        | Testing                        | TESTING
                docs/test-e2e.md                       | E2E Tests                      | TESTING
                TESTING.md                             | Testing strategy               | TESTING
                docs/developer/running-tests.md        | How to run the tests           | TESTING
                docs/unit_testing_rules.md             | Unit testing for rules         | GUIDE
                docs/index.md                          | Test sub pages and images      | GUIDE
                docs/configuration.md                  | Configuration                  | CONFIGURATION
                docs/env.md                            | Variables                      | CONFIGURATION
                docs/api.md                            | API                            | API
                docs/architecture.md                   | Architecture                   | ARCHITECTURE
                docs/adr/0001-postgres.md              | Use PostgreSQL                 | DECISION
                docs/0004_queue.md                     | A queue                        | DECISION
                docs/rfcs/x.md                         | A proposal                     | DECISION
                docs/roadmap.md                        | Roadmap                        | PLAN
                docs/specs/login.md                    | Login                          | PLAN
                TODO.md                                | Things to do                   | PLAN
                docs/security-audit.md                 | Findings of March              | REPORT
                docs/audit-2026.md                     | Audit                          | REPORT
                docs/enable-audit-log.md               | Enable the audit log           | GUIDE
                docs/x.md                              | Production Release Audit       | REPORT
                docs/archive/deployment.md             | Deployment                     | ARCHIVED
                docs/MASTER_ARCHIVE/setup/guide.md     | Guide                          | ARCHIVED
                docs/archive-2023/guide.md             | Guide                          | ARCHIVED
                docs/_archived/specs/login.md          | Login                          | ARCHIVED
                attic/README.md                        | Attic                          | ARCHIVED
                docs/deprecated-guides/guide.md        | Guide                          | ARCHIVED
                services/archive-service/guide.md      | Guide                          | GUIDE
                docs/archive.md                        | Archive                        | REPORT
                docs/legacy/guide.md                   | Guide                          | REPORT
                CHANGELOG.md                           | Changelog                      | CHANGELOG
                docs/release_notes/v1.2.md             | Version 1.2                    | CHANGELOG
                docs/release-notes/v1.2.md             | Version 1.2                    | CHANGELOG
                docs/release-notes-1.2.md              | Version 1.2                    | CHANGELOG
                .github/ISSUE_TEMPLATE/bug.md          | Bug                            | TEMPLATE
                docs/templates/incident.md             | Incident                       | TEMPLATE
                vendor/lib/README.md                   | Lib                            | FOREIGN
                apps/pipeline/upstream/README.md       | Pipeline                       | FOREIGN
                pkg/testdata/a.md                      | A                              | FOREIGN
                tests/integration/pages/docs/index.md  | Deployment                     | FOREIGN
                tests/README.md                        | Tests                          | README
                tests/docs/running-e2e-test.md         | Running tests                  | TESTING
                docs/user-guide/alerts.md              | Alerts                         | PRODUCT
                docs/features.md                       | Features                       | PRODUCT
                docs/guide.md                          | Guide                          | GUIDE
                site/content/docs/v0.11.0/aws.md       | Deployment                     | VERSIONED
                versioned_docs/version-2.x/guide.md    | Guide                          | VERSIONED
                docs/1.4/configuration.md              | Configuration                  | VERSIONED
                docs/v2/api.md                         | API                            | API
                src/testing/AGENTS.md                  | Testing                        | README
                docs/decision_records/api/API-001.md   | State stores                   | DECISION
                docs/architecture-decisions/queue.md   | A queue                        | DECISION
                """.lines().map(KindFinderTest::test);
    }

    private static DynamicTest test(String line) {
        String[] parts = line.split("\\|");
        return DynamicTest.dynamicTest(
                line,
                () -> assertThat(kind(parts[0].strip(), "# " + parts[1].strip() + "\n\ntext\n"))
                        .isEqualTo(DocumentKind.valueOf(parts[2].strip())));
    }

    @Test
    void a_comment_of_a_program_makes_a_page_generated() {
        assertThat(kind("docs/cli.md", "<!-- Code generated by x. DO NOT EDIT. -->\n# Cli\n"))
                .isEqualTo(DocumentKind.GENERATED);
        assertThat(kind("docs/cli.md", "# Cli\n\n## Options inherited from parent commands\n"))
                .isEqualTo(DocumentKind.GENERATED);
        assertThat(kind("docs/cli.md", "# Cli\n\nDo not edit this by hand.\n")).isEqualTo(DocumentKind.GUIDE);
    }

    @Test
    void what_weighs_alternatives_decides() {
        assertThat(kind("design/queue.md", "# Queue\n\n## Goals\n\n## Non-Goals\n"))
                .isEqualTo(DocumentKind.DECISION);
        assertThat(kind("docs/queue.md", "# Queue\n\n### Alternatives Considered\n"))
                .isEqualTo(DocumentKind.DECISION);
        assertThat(kind("docs/queue.md", "# Queue\n\n## Alternatives\n")).isEqualTo(DocumentKind.GUIDE);
    }

    @Test
    void many_citations_make_an_earlier_audit() {
        assertThat(kind("docs/state.md", "# State\n\n" + "Signed. 【F:a.ts†L1】\n\n".repeat(21)))
                .isEqualTo(DocumentKind.REPORT);
        assertThat(kind("docs/state.md", "# State\n\n" + "Signed. 【F:a.ts†L1】\n\n".repeat(2)))
                .isEqualTo(DocumentKind.GUIDE);
    }

    private static DocumentKind kind(String path, String text) {
        return KindFinder.of(MarkdownParser.parse(path, text));
    }
}
