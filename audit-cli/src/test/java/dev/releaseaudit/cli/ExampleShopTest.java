package dev.releaseaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleShopTest {

    private static final Path SHOP = Path.of("..", "examples", "shop");
    private static final Pattern CITATION = Pattern.compile("【F:([^†】]+)(?:†L(\\d+)(?:-L(\\d+))?)?】");

    @Test
    void the_shop_is_not_ready() {
        Run run = Run.audit("check", SHOP.toString());
        assertThat(run.out()).endsWith("NOT READY\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void its_audit_has_every_section() {
        assertThat(markdown())
                .containsSubsequence(
                        "# Production Release Audit\n",
                        "## Scope\n",
                        "## Ready/Implemented Signals\n",
                        "## Gaps / Actions Required Before Production\n",
                        "### 1) ",
                        "## To Verify Outside the Repository\n",
                        "## Recommended Release Checklist (Actionable)\n",
                        "1. **",
                        "## Overall Assessment\n",
                        "**Not ready**: ");
    }

    @Test
    void every_citation_of_its_audit_is_a_place_in_its_files() throws IOException {
        List<MatchResult> citations = CITATION.matcher(markdown()).results().toList();
        assertThat(citations).hasSizeGreaterThan(20);
        for (MatchResult citation : citations) {
            Path file = SHOP.resolve(citation.group(1));
            assertThat(file).exists();
            if (citation.group(2) != null) {
                int first = Integer.parseInt(citation.group(2));
                int last = Optional.ofNullable(citation.group(3))
                        .map(Integer::parseInt)
                        .orElse(first);
                assertThat(first).isBetween(1, last);
                assertThat(last).isLessThanOrEqualTo(Files.readAllLines(file).size());
            }
        }
    }

    @Test
    void no_secret_value_of_its_files_is_printed() throws IOException {
        List<String> secrets = Files.readAllLines(SHOP.resolve("k8s/overlays/prod/partners-secret.yaml")).stream()
                .dropWhile(line -> !line.startsWith("stringData:") && !line.startsWith("data:"))
                .filter(line -> line.startsWith("  "))
                .map(line -> line.substring(line.indexOf(':') + 1).strip().replace("\"", ""))
                .toList();
        assertThat(secrets).isNotEmpty();
        for (String format : List.of("text", "markdown", "json", "sarif", "junit", "html")) {
            assertThat(Run.audit("check", SHOP.toString(), "--format", format).out())
                    .doesNotContain(secrets);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json", "sarif", "junit", "html"})
    void a_second_run_prints_the_same(String format) {
        String[] arguments = {"check", SHOP.toString(), "--format", format};
        assertThat(Run.audit(arguments)).isEqualTo(Run.audit(arguments));
        assertThat(Run.audit(arguments).out())
                .doesNotContain(SHOP.toAbsolutePath().normalize().toString());
    }

    private static String markdown() {
        return Run.audit("check", SHOP.toString(), "--format", "markdown", "--citations", "bracket")
                .out();
    }
}
