package dev.releaseaudit.test.internal.contract;

import static dev.releaseaudit.test.internal.contract.Promise.keep;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.releaseaudit.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/** Checks the page that explains a rule. */
final class PageAspects {

    private static final String OPTIONAL = "Unknown when";
    private static final List<String> SECTIONS = List.of("Why", "Violates", "Satisfies", "Fix", OPTIONAL, "Ignore");

    private final String id;
    private final Rule<?> rule;
    private final Optional<Page> page;

    PageAspects(String id, Rule<?> rule) {
        this.id = id;
        this.rule = rule;
        this.page = read().map(Page::parse);
    }

    Stream<DynamicNode> tests() {
        Stream<DynamicNode> missing =
                Stream.of(dynamicTest("page", () -> keep(page.isPresent(), () -> "There is no " + resource())));
        return page.map(found -> Stream.of(
                                Stream.<DynamicNode>of(
                                        dynamicTest("page", () -> checkBeginning(found)),
                                        dynamicTest("sections", () -> checkSections(found)),
                                        dynamicTest("comment to ignore it", () -> checkIgnore(found))),
                                examples(found, "Violates", true),
                                examples(found, "Satisfies", false))
                        .flatMap(tests -> tests))
                .orElse(missing);
    }

    /** Returns the examples of the page that can be read. */
    List<Example> examples() {
        return Stream.of("Violates", "Satisfies")
                .flatMap(title -> page.stream().map(found -> found.section(title)))
                .flatMap(section -> readable(section).stream())
                .toList();
    }

    private Stream<DynamicNode> examples(Page found, String title, boolean violates) {
        List<Example> examples = readable(found.section(title));
        if (examples.isEmpty()) {
            return Stream.of(dynamicTest(
                    title,
                    () -> keep(
                            !Example.in(found.section(title)).isEmpty(),
                            () -> "There is no example under ## " + title)));
        }
        List<DynamicNode> tests = new ArrayList<>();
        for (Example example : examples) {
            String name = examples.size() == 1 ? title : title + " " + (tests.size() + 1);
            tests.add(dynamicTest(name, () -> new ExampleCheck(rule, example).behaves(violates)));
        }
        return tests.stream();
    }

    private static List<Example> readable(String section) {
        try {
            return Example.in(section);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    private static void checkBeginning(Page found) {
        keep(
                found.introduction().lines().noneMatch(line -> line.startsWith("# ")),
                () -> "The page has a heading of its own; it is made from @About");
        keep(!found.introduction().isBlank(), () -> "The page does not begin with a sentence on what is judged");
    }

    private static void checkSections(Page found) {
        List<String> expected = SECTIONS.stream()
                .filter(title -> !title.equals(OPTIONAL) || found.titles().contains(title))
                .toList();
        assertEquals(String.join("\n", expected), String.join("\n", found.titles()), "sections");
        found.sections()
                .forEach(
                        section -> keep(!section.text().isBlank(), () -> "Nothing stands under ## " + section.title()));
    }

    private void checkIgnore(Page found) {
        keep(
                found.section("Ignore").contains("audit:ignore " + id),
                () -> "Under ## Ignore stands no comment 'audit:ignore " + id + " -- <reason>' to paste");
    }

    private Optional<String> read() {
        try (InputStream in = rule.getClass().getResourceAsStream(resource())) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String resource() {
        return "/META-INF/audit/rules/" + id + ".md";
    }
}
