package dev.releaseaudit.test.internal.contract;

import static dev.releaseaudit.test.internal.contract.Promise.keep;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.releaseaudit.rule.JoinRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * Checks that the examples on the page of a rule are true.
 *
 * @param rule the rule
 * @param page its page
 */
record ExampleAspects(JoinRule<?> rule, Page page) {

    Stream<DynamicNode> tests() {
        return Stream.concat(tests("Violates", true), tests("Satisfies", false));
    }

    /** Returns the examples that can be read. */
    List<Example> examples() {
        return Stream.of("Violates", "Satisfies")
                .flatMap(title -> readable(title).stream())
                .toList();
    }

    private Stream<DynamicNode> tests(String title, boolean violates) {
        List<Example> examples = readable(title);
        if (examples.isEmpty()) {
            return Stream.of(dynamicTest(title, () -> isThere(title)));
        }
        List<DynamicNode> tests = new ArrayList<>();
        for (Example example : examples) {
            String name = examples.size() == 1 ? title : title + " " + (tests.size() + 1);
            tests.add(dynamicTest(name, () -> new ExampleCheck(rule, example).behaves(violates)));
        }
        return tests.stream();
    }

    private List<Example> readable(String title) {
        try {
            return Example.in(page.section(title));
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    private void isThere(String title) {
        keep(!Example.in(page.section(title)).isEmpty(), () -> "There is no example under ## " + title);
    }
}
