package dev.releaseaudit.docs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.SourceTreeBuilder;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Feeds all rules about documents with what nobody writes by hand. What took time with the square of its length would not end. */
class HostileDocumentsTest {

    private static final int LENGTH = 60_000;
    private static final Auditor AUDITOR = Auditor.builder().only("docs/*").build();

    @TestFactory
    Stream<DynamicTest> every_rule_ends() {
        Map<String, String> shapes = new TreeMap<>();
        Stream.of(
                        "*a ",
                        "_a",
                        "a**b",
                        "[",
                        "[a](",
                        "![",
                        "[a]",
                        "`",
                        "<a ",
                        "<!-- ",
                        "<![CDATA[",
                        "&amp;",
                        "\\",
                        "|a",
                        "> ",
                        "- ",
                        "#",
                        "【F:",
                        "\u0000",
                        "\ud800",
                        "\t",
                        "TODO ",
                        "2024-01-01 ",
                        "word ",
                        "`A_B` not ")
                .forEach(piece -> shapes.put("one line of " + piece, repeated(LENGTH, i -> piece)));
        Stream.of(
                        "# a\n",
                        "> a\n",
                        "- a\n",
                        "- [ ] a\n",
                        "<h1>\n",
                        "<a href=\"\n",
                        "```\n",
                        "---\n",
                        "a\n=\n",
                        "[a](b.md)\n",
                        "| a | b |\n",
                        "├── a\n",
                        "```yaml\na: b: c\n```\n",
                        "<!-- markdownlint-disable -->\n\n[a](#b)\n\n")
                .forEach(piece -> shapes.put("lines of " + piece.strip(), repeated(LENGTH, i -> piece)));
        shapes.put("commands in one paragraph", repeated(LENGTH, i -> "`npm run x" + i + "` "));
        shapes.put("paths in one paragraph", repeated(LENGTH, i -> "`src/x" + i + ".ts` "));
        shapes.put("variables in one paragraph", repeated(LENGTH, i -> "`SESION_TTL_" + i + "` "));
        shapes.put("scripts in one fence", "```sh\n" + repeated(LENGTH, i -> "bash src/x" + i + ".sh\n") + "```\n");
        shapes.put("targets in fences", repeated(LENGTH, i -> "```sh\nmake x" + i + "\n```\n"));
        shapes.put("headings and anchors", repeated(LENGTH, i -> "# h" + i + "\n[a](#y" + i + ")\n"));
        shapes.put("prohibitions", repeated(LENGTH, i -> "Never run `npm run x" + i + "`.\n\n"));
        shapes.put("sections", repeated(LENGTH, i -> "## Secrets " + i + "\n\n5 keys, `kubectl get x`.\n\n"));
        shapes.put("a deep list", repeated(LENGTH, i -> "  ".repeat(Math.min(i, 500)) + "- a\n"));
        return shapes.entrySet().stream()
                .map(shape -> DynamicTest.dynamicTest(shape.getKey(), () -> {
                    AuditReport report = AUDITOR.audit(tree().file("docs/production-readiness.md", shape.getValue())
                            .build());
                    assertThat(report.diagnostics())
                            .extracting(Diagnostic::kind)
                            .doesNotContain(Diagnostic.Kind.CRASHED);
                }));
    }

    @Test
    void a_line_of_ten_megabytes_is_a_diagnostic() {
        AuditReport report = AUDITOR.audit(
                tree().file("docs/runbook.md", "a ".repeat(5_000_000)).build());
        assertThat(report.diagnostics()).extracting(Diagnostic::kind).containsExactly(Diagnostic.Kind.LIMIT_REACHED);
        assertThat(report.complete()).isFalse();
    }

    @Test
    void bytes_that_are_no_text_are_a_diagnostic() {
        AuditReport report =
                AUDITOR.audit(tree().file("docs/runbook.md", new byte[] {'#', ' ', (byte) 0xff, (byte) 0xc3})
                        .build());
        assertThat(report.diagnostics()).isNotEmpty();
    }

    private static SourceTreeBuilder tree() {
        return SourceTree.builder()
                .file("README.md", "# Shop\n\n[guide](docs/production-readiness.md)\n")
                .file("package.json", "{\"scripts\": {\"test\": \"jest\"}}")
                .file("Makefile", "all:\n\techo\n")
                .file(".env.sample", "SESSION_TTL=30m\n")
                .file("src/main.ts", "1\n");
    }

    private static String repeated(int length, IntFunction<String> piece) {
        int count = length / Math.max(1, piece.apply(0).length());
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }
}
