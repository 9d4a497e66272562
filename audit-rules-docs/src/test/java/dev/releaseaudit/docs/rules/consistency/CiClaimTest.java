package dev.releaseaudit.docs.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CiClaimTest {

    private static final String WORKFLOW = """
            on: push
            jobs:
              checks:
                runs-on: ubuntu-24.04
                steps:
                  - uses: actions/checkout@v5
                  - run: npm ci
                  - run: npm run check
                  - run: npm test
                  - run: npm run sbom --if-present
            """;
    private static final Trial TRIAL = Trial.of("docs/ci-claim", "README.md")
            .with(".github/workflows/ci.yml", WORKFLOW)
            .with(
                    "package.json",
                    "{\"scripts\": {\"check\": \"npm run eslint\", \"eslint\": \"eslint .\", \"test\": \"vitest run\"}}");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                CI runs Trivy on every image.
                CI runs type checks with typecheck.
                CI runs lint, tests and coverage.
                The pipeline scans images with Grype.
                The workflow checks coverage on every push.
                GitHub Actions runs CodeQL.
                CI runs e2e tests.
                CI fails on vulnerabilities.
                CI executes Playwright's end-to-end suite.
                CI runs Snyk on the main branch.
                The pipeline performs SBOM creation.
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                CI runs lint and tests.
                CI runs the linter on every push.
                The workflow runs all tests.
                CI does not run Trivy.
                CI should run Trivy.
                CI will run Trivy in the future.
                Run Trivy locally; the result is your own.
                You can make the pipeline run e2e tests.
                A pipeline of commands runs through grep.
                Trivy scans the image by hand.
                ```⏎CI runs Trivy⏎```
                CI runs on Linux.
                """);
    }

    @Test
    void a_step_without_its_script_does_nothing() {
        assertThat(TRIAL.messages("CI runs SBOM generation."))
                .containsExactly(
                        "README.md says that continuous integration runs an SBOM; the step does nothing, since no package has the script");
    }

    @Test
    void what_a_makefile_runs_is_not_known() {
        Trial opaque = Trial.of("docs/ci-claim", "README.md")
                .with(".github/workflows/ci.yml", "jobs:\n  a:\n    steps:\n      - run: make all\n");
        assertThat(opaque.messages("CI runs Trivy.")).isEmpty();
        assertThat(opaque.report("CI runs Trivy.").unknowns()).hasSize(1);
    }

    @Test
    void gitlab_counts_too() {
        Trial gitlab =
                Trial.of("docs/ci-claim", "README.md").with(".gitlab-ci.yml", "lint:\n  script:\n    - npx eslint .\n");
        assertThat(gitlab.messages("CI runs lint.")).isEmpty();
        assertThat(gitlab.messages("CI runs Trivy.")).hasSize(1);
    }

    @Test
    void a_step_in_the_folder_of_another_package_proves_nothing() {
        Trial packages = Trial.of("docs/ci-claim", "web/README.md")
                .with("api/package.json", "{\"scripts\": {\"check\": \"eslint . --lint\"}}")
                .with("web/package.json", "{\"scripts\": {\"build\": \"vite\"}}")
                .with(
                        ".github/workflows/ci.yml",
                        "jobs:\n  a:\n    defaults:\n      run:\n        working-directory: api\n    steps:\n      - run: npm run check\n");
        assertThat(packages.messages("CI runs the linter.")).hasSize(1);
        assertThat(packages.messages("CI runs the linter for the api.")).isEmpty();
    }
}
