package dev.releaseaudit.docs.rules.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CoverageNumberTest {

    private static final Trial TRIAL = Trial.of("docs/coverage-number", "docs/testing.md")
            .with(
                    "vitest.config.ts",
                    "export default { test: { coverage: { thresholds: { lines: 80, branches: 80 } } } };\n");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                CI fails when coverage falls below 90 %.
                The coverage gate is 85%.
                Coverage must be at least 75 percent.
                We require a test coverage of 90%.
                Minimum coverage: 95 %.
                - Keep coverage above 70%.
                The threshold for coverage is **90 %**.
                Coverage below 60% fails the build.
                | expected coverage of tests |⏎| --- |⏎| the coverage gate is 90 % |
                > The gate demands 88.5 % coverage of lines.
                CI enforces a coverage of 100 %.
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                CI fails when coverage falls below 80 %.
                The coverage gate is 80.0%.
                Coverage must be at least 80 percent.
                Coverage is at 91 % today.
                Coverage targets: 90 % for the core, at least 70 % for the rest.
                The HPA must keep CPU below 70 %.
                Alert when more than 5 % of requests fail.
                The gate is a thing.
                ```⏎coverage must be 90 %⏎```
                Cloud coverage of the sky was 90 %.
                At least 99.9 % of requests succeed.
                """);
    }

    @Test
    void a_package_without_a_gate_is_named() {
        Trial packages = Trial.of("docs/coverage-number", "docs/testing.md")
                .with("api/package.json", "{\"scripts\": {\"test\": \"vitest run --coverage\"}}")
                .with("api/vitest.config.ts", "export default { test: { coverage: { thresholds: { lines: 80 } } } };\n")
                .with("web/package.json", "{\"scripts\": {\"test\": \"vitest run --coverage\"}}");
        String web = "docs/testing.md demands 80 % coverage, and nothing demands any of web";
        assertThat(packages.messages(
                        "Run `npm test` in `api/` and `web/`. It enforces at least 80% coverage for both."))
                .containsExactly(web);
        assertThat(packages.messages("Both packages must have a coverage of at least 80 %."))
                .containsExactly(web);
        assertThat(packages.messages("## Web\n\nThe coverage must be at least 80 %."))
                .containsExactly(web);
        assertThat(packages.messages("The coverage of `api` must be at least 80 %."))
                .isEmpty();
        assertThat(packages.with("vitest.config.ts", "export default { test: { thresholds: { lines: 80 } } };\n")
                        .messages("Both packages must have a coverage of at least 80 %."))
                .isEmpty();
    }

    @Test
    void a_sentence_about_a_package_is_held_against_the_gate_of_that_package() {
        Trial packages = Trial.of("docs/coverage-number", "README.md")
                .with("api/jest.config.js", "module.exports = {coverageThreshold: {global: {lines: 80}}}\n")
                .with("web/jest.config.js", "module.exports = {coverageThreshold: {global: {lines: 70}}}\n")
                .with("worker/package.json", "{\"scripts\": {\"test\": \"jest\"}}");
        assertThat(packages.messages("The coverage of `web` must be at least 80 %."))
                .containsExactly("README.md demands 80 % coverage, the configuration demands 70 %");
        assertThat(packages.messages("The coverage of the api must be at least 80 %."))
                .isEmpty();
        assertThat(packages.report("The coverage of the worker must be at least 80 %.")
                        .satisfied())
                .isEmpty();
    }
}
