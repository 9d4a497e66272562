package dev.releaseaudit.test.internal.contract;

import static dev.releaseaudit.test.internal.contract.Promise.keep;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * Checks what a person reads on the page of a rule.
 *
 * @param ruleId the id of the rule
 * @param page its page
 */
record PageAspects(String ruleId, Page page) {

    private static final String OPTIONAL = "Unknown when";
    private static final List<String> SECTIONS = List.of("Why", "Violates", "Satisfies", "Fix", OPTIONAL, "Ignore");

    Stream<DynamicNode> tests() {
        return Stream.of(
                dynamicTest("page", this::checkBeginning),
                dynamicTest("sections", this::checkSections),
                dynamicTest("comment to ignore it", this::checkIgnore));
    }

    private void checkBeginning() {
        keep(
                page.introduction().lines().noneMatch(line -> line.startsWith("# ")),
                () -> "The page has a heading of its own; it is made from @About");
        keep(!page.introduction().isBlank(), () -> "The page does not begin with a sentence on what is judged");
    }

    private void checkSections() {
        List<String> expected = SECTIONS.stream()
                .filter(title -> !title.equals(OPTIONAL) || page.titles().contains(title))
                .toList();
        assertEquals(String.join("\n", expected), String.join("\n", page.titles()), "sections");
        page.sections()
                .forEach(
                        section -> keep(!section.text().isBlank(), () -> "Nothing stands under ## " + section.title()));
    }

    private void checkIgnore() {
        keep(
                page.section("Ignore").contains("audit:ignore " + ruleId),
                () -> "Under ## Ignore stands no comment 'audit:ignore " + ruleId + " -- <reason>' to paste");
    }
}
