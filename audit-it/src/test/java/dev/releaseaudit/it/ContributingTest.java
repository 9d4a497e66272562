package dev.releaseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.RulePack;
import dev.releaseaudit.test.RulePackContract;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what CONTRIBUTING.md shows: adds the rule k8s/host-network. */
class ContributingTest {

    private static final int LINES = 18;
    private static final String RULE = "dev.releaseaudit.k8s.rules.security.HostNetwork";

    @TempDir
    Path folder;

    @Test
    void a_rule_on_one_field_is_a_short_class() throws IOException {
        String rule = blocks("java").get(0).text();
        assertThat(rule.lines()).hasSizeLessThanOrEqualTo(LINES);
    }

    @Test
    void its_page_and_one_line_in_the_pack_are_all_that_the_contract_of_packs_asks_for() throws Exception {
        JoinRule<?> rule = (JoinRule<?>) instance(added().loadClass(RULE));
        assertThat(blocks("java").get(2).text().strip()).isEqualTo("new HostNetwork(),");
        List<String> run = new ArrayList<>();
        run(new RulePackContract(new OneRule(rule)) {}.each_rule_keeps_its_promises(), run);
        assertThat(run).contains("id", "theme", "page", "sections", "Violates", "Satisfies");
    }

    @Test
    void its_test_passes() throws Exception {
        Object test = instance(added().loadClass(RULE + "Test"));
        for (Method method : test.getClass().getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                method.setAccessible(true);
                method.invoke(test);
            }
        }
    }

    private static List<MarkdownBlock> blocks(String language) throws IOException {
        return MarkdownBlock.in("CONTRIBUTING.md", language);
    }

    private ClassLoader added() throws IOException {
        Path sources = folder.resolve("sources");
        for (MarkdownBlock block : blocks("java").subList(0, 2)) {
            Path file = sources.resolve(block.packageName().replace('.', '/'))
                    .resolve(block.typeName().orElseThrow() + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, block.text());
        }
        Path classes = folder.resolve("classes");
        Acme.compile(sources, classes, List.of("-cp", ClassPath.all()));
        Path page = classes.resolve("META-INF/audit/rules/k8s/host-network.md");
        Files.createDirectories(page.getParent());
        Files.writeString(page, blocks("markdown").get(0).text());
        copyOfPackage(classes);
        return new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
    }

    /** A class loader looks for what is said of a package among its own classes only. */
    private static void copyOfPackage(Path classes) throws IOException {
        String path = RULE.substring(0, RULE.lastIndexOf('.')).replace('.', '/') + "/package-info.class";
        try (InputStream in = ContributingTest.class.getResourceAsStream("/" + path)) {
            Files.write(classes.resolve(path), in.readAllBytes());
        }
    }

    private static Object instance(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static void run(Stream<? extends DynamicNode> nodes, List<String> run) throws Exception {
        for (DynamicNode node : nodes.toList()) {
            if (node instanceof DynamicContainer container) {
                run(container.getChildren(), run);
            } else if (node instanceof DynamicTest test) {
                try {
                    test.getExecutable().execute();
                } catch (Throwable failure) {
                    throw new AssertionError(test.getDisplayName(), failure);
                }
                run.add(test.getDisplayName());
            }
        }
    }

    private record OneRule(JoinRule<?> rule) implements RulePack {

        @Override
        public String id() {
            return "k8s";
        }

        @Override
        public List<JoinRule<?>> rules() {
            return List.of(rule);
        }
    }
}
