package dev.releaseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.Citations;
import dev.releaseaudit.report.writer.MarkdownReport;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs every block of the README. */
class ReadmeTest {

    private static final String IMPORTS = """
            import dev.releaseaudit.Auditor;
            import dev.releaseaudit.report.*;
            import dev.releaseaudit.report.writer.*;
            import dev.releaseaudit.test.*;
            import java.nio.file.Path;
            import java.util.stream.Stream;
            import org.junit.jupiter.api.*;
            """;

    @TempDir
    Path folder;

    private static List<MarkdownBlock> blocks(String language) throws IOException {
        return MarkdownBlock.in("README.md", language);
    }

    private ClassLoader compile() throws IOException {
        Path sources = folder.resolve("sources");
        for (MarkdownBlock block : blocks("java")) {
            String name = block.typeName().orElse("Embedding");
            String packageName = block.packageName();
            Path file = sources.resolve(packageName.replace('.', '/')).resolve(name + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, packageName.isEmpty() ? IMPORTS + asClass(name, block.text()) : block.text());
        }
        Path classes = folder.resolve("classes");
        Acme.compile(sources, classes, List.of("-cp", ClassPath.all()));
        return new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
    }

    private static String asClass(String name, String text) {
        return name.equals("Embedding")
                ? "public class Embedding { public static AuditReport run() throws Exception {\n" + text
                        + "return report; } }"
                : text;
    }

    @Test
    void the_lines_that_embed_the_library_run() throws Exception {
        Method run = compile().loadClass("Embedding").getMethod("run");
        assertThat(run.invoke(null)).isInstanceOf(dev.releaseaudit.report.AuditReport.class);
        assertThat(Path.of("target/release-audit.md")).content().startsWith("# Production Release Audit");
    }

    @Test
    void the_method_for_a_test_suite_makes_a_test_of_each_rule() throws Exception {
        Object test = instance(compile().loadClass("ReleaseTest"));
        Method factory = test.getClass().getDeclaredMethod("the_repository_is_ready");
        factory.setAccessible(true);
        assertThat((Stream<?>) factory.invoke(test)).isNotEmpty().allMatch(DynamicNode.class::isInstance);
    }

    @Test
    void the_test_of_the_rule_passes() throws Exception {
        Object test = instance(compile().loadClass("com.acme.rules.OwnerTest"));
        for (Method method : test.getClass().getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                method.setAccessible(true);
                method.invoke(test);
            }
        }
    }

    @Test
    void the_rule_is_as_short_as_the_text_says() throws IOException {
        String rule = blocks("java").stream()
                .map(MarkdownBlock::text)
                .filter(text -> text.contains("class Owner "))
                .findFirst()
                .orElseThrow();
        assertThat(rule.substring(rule.indexOf("@About")).lines()).hasSizeLessThanOrEqualTo(18);
    }

    @Test
    void the_configuration_is_valid() throws IOException {
        MarkdownBlock block = blocks("yaml").get(0);
        Files.createDirectories(folder.resolve("k8s/overlays/canary"));
        Files.writeString(folder.resolve(block.info()), block.text());
        Auditor.standard().audit(folder);
    }

    @Test
    void each_line_of_the_excerpt_is_in_the_audit_of_the_example_in_this_order() throws IOException {
        List<String> audit = new MarkdownReport(Citations.BRACKET)
                .asText(Auditor.standard().audit(Shop.folder()))
                .lines()
                .toList();
        List<String> excerpt = blocks("markdown")
                .get(0)
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(excerpt).hasSizeGreaterThan(10);
        int next = 0;
        for (String line : excerpt) {
            while (next < audit.size() && !isShownAs(audit.get(next), line)) {
                next++;
            }
            assertThat(next).as("no further line of the audit reads: %s", line).isLessThan(audit.size());
            next++;
        }
    }

    private static boolean isShownAs(String full, String line) {
        return line.endsWith(" …") ? full.startsWith(line.substring(0, line.length() - 2)) : full.equals(line);
    }

    private static Object instance(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
