package dev.releaseaudit.test.internal.contract;

import static dev.releaseaudit.test.internal.contract.Requirement.expect;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * Checks what a person reads on the page of a rule.
 *
 * @param page its page
 */
record PageChecks(Page page) {

    private static final String OPTIONAL = "Unknown when";
    private static final List<String> SECTIONS = List.of("Why", "Violates", "Satisfies", "Fix", OPTIONAL);

    Stream<DynamicNode> tests() {
        return Stream.of(dynamicTest("page", this::checkBeginning), dynamicTest("sections", this::checkSections));
    }

    private void checkBeginning() {
        expect(
                page.introduction().lines().noneMatch(line -> line.startsWith("# ")),
                () -> "The page has a heading of its own; it is made from @About");
        expect(
                !page.titles().contains("Ignore"),
                () -> "The page has a section ## Ignore of its own; it is made from @About and the examples");
        expect(!page.introduction().isBlank(), () -> "The page does not begin with a sentence on what is judged");
    }

    private void checkSections() {
        List<String> expected = SECTIONS.stream()
                .filter(title -> !title.equals(OPTIONAL) || page.titles().contains(title))
                .toList();
        assertEquals(String.join("\n", expected), String.join("\n", page.titles()), "sections");
        page.sections()
                .forEach(section ->
                        expect(!section.text().isBlank(), () -> "Nothing stands under ## " + section.title()));
    }
}
