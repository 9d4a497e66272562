package dev.releaseaudit.docs.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What continuous integration can be said to run, and how a step that runs it looks. */
public final class CiActivities {

    /**
     * An activity of continuous integration.
     *
     * @param name what a report calls it
     * @param words the words that claim it
     * @param signs what the text of a step has in it
     */
    public record Activity(String name, Set<String> words, List<String> signs) {

        /** Tells whether the text of a step looks like this. */
        public boolean isIn(String step) {
            String lower = step.toLowerCase(Locale.ROOT);
            return signs.stream().anyMatch(lower::contains);
        }
    }

    private static final List<Activity> ACTIVITIES = List.of(
            activity(
                    "lint",
                    "lint linting linter linters",
                    "lint",
                    "ruff",
                    "flake8",
                    "clippy",
                    "checkstyle",
                    "biome",
                    "pre-commit",
                    "spotless",
                    "rubocop",
                    "vet"),
            activity(
                    "type checks",
                    "typecheck typechecks type-checks typechecking",
                    "typecheck",
                    "type-check",
                    "type:check",
                    "tsc",
                    "mypy",
                    "pyright",
                    "check-types",
                    "vue-tsc"),
            activity(
                    "tests",
                    "test tests",
                    "test",
                    "jest",
                    "verify",
                    "gradle check",
                    "gradlew check",
                    "gradle build",
                    "gradlew build",
                    "tox",
                    "nox",
                    "rspec",
                    "install"),
            activity("coverage", "coverage", "cov", "jacoco", "nyc", "c8 ", "verify"),
            activity(
                    "a vulnerability scan",
                    "trivy grype snyk codeql vulnerability vulnerabilities",
                    "trivy",
                    "grype",
                    "snyk",
                    "codeql",
                    "scan",
                    "audit",
                    "gosec",
                    "semgrep",
                    "govulncheck",
                    "dependency-review"),
            activity("an SBOM", "sbom sboms", "sbom", "syft", "cyclonedx", "spdx"),
            activity("end-to-end tests", "e2e playwright cypress", "e2e", "playwright", "cypress", "integration"),
            activity(
                    "a format check",
                    "prettier formatting",
                    "format",
                    "prettier",
                    "spotless",
                    "fmt",
                    "black",
                    "ruff",
                    "lint",
                    "biome"));

    private CiActivities() {}

    /** Returns what there is to claim, by the word that claims it. */
    public static Map<String, Activity> byWord() {
        Map<String, Activity> byWord = new LinkedHashMap<>();
        ACTIVITIES.forEach(activity -> activity.words().forEach(word -> byWord.put(word, activity)));
        return byWord;
    }

    private static Activity activity(String name, String words, String... signs) {
        return new Activity(name, Set.of(words.split(" ")), List.of(signs));
    }
}
