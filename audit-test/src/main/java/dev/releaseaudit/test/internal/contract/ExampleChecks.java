package dev.releaseaudit.test.internal.contract;

import static dev.releaseaudit.test.internal.contract.Requirement.expect;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.rule.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * Checks that the examples on the page of a rule are true.
 *
 * @param auditor makes an auditor that has the rule alone
 * @param page its page
 */
record ExampleChecks(Supplier<Auditor> auditor, Page page) {

    private static final String OPTIONAL = "Unknown when";

    Stream<DynamicNode> tests() {
        return Stream.of(
                        tests("Violates", Outcome.VIOLATED),
                        tests("Satisfies", Outcome.SATISFIED),
                        readable(OPTIONAL).isEmpty() ? Stream.<DynamicNode>of() : tests(OPTIONAL, Outcome.UNKNOWN))
                .flatMap(tests -> tests);
    }

    /** Returns the examples that can be read. */
    List<Example> examples() {
        return Stream.of("Violates", "Satisfies", OPTIONAL)
                .flatMap(title -> readable(title).stream())
                .toList();
    }

    private Stream<DynamicNode> tests(String title, Outcome outcome) {
        List<Example> examples = readable(title);
        if (examples.isEmpty()) {
            return Stream.of(dynamicTest(title, () -> isThere(title)));
        }
        List<DynamicNode> tests = new ArrayList<>();
        for (Example example : examples) {
            String name = examples.size() == 1 ? title : title + " " + (tests.size() + 1);
            tests.add(dynamicTest(name, () -> new ExampleCheck(auditor, example).shows(outcome)));
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
        expect(!Example.in(page.section(title)).isEmpty(), () -> "There is no example under ## " + title);
    }
}
