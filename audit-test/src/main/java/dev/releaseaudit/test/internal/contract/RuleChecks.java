package dev.releaseaudit.test.internal.contract;

import static dev.releaseaudit.test.internal.contract.Requirement.expect;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.RuleGroup;
import dev.releaseaudit.rule.RulePack;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * Checks what each rule of a pack promises.
 *
 * @param pack the pack
 * @param rule the rule
 */
public record RuleChecks(RulePack pack, JoinRule<?> rule) {

    /** Returns a test for each promise. */
    public Stream<DynamicNode> tests() {
        Optional<About> about = Optional.ofNullable(rule.getClass().getAnnotation(About.class));
        return about.map(this::tests)
                .orElseGet(() -> Stream.of(dynamicTest(
                        "the class has @About",
                        () -> expect(false, () -> rule.getClass().getName() + " has no @About"))));
    }

    private Stream<DynamicNode> tests(About about) {
        Stream<DynamicNode> metadata = Stream.of(
                dynamicTest("id", () -> checkId(about.id())),
                dynamicTest("title", () -> checkTitle(about.title())),
                dynamicTest("theme", () -> checkTheme(theme(about))));
        var resource = new PageResource(rule, about.id());
        Stream<DynamicNode> explained = resource.read()
                .map(page -> explained(page))
                .orElseGet(() -> Stream.concat(
                        Stream.of(dynamicTest("page", () -> expect(false, () -> "There is no " + resource))),
                        new RobustnessChecks(rule, List.of()).tests()));
        return Stream.concat(metadata, explained);
    }

    private Stream<DynamicNode> explained(Page page) {
        var examples = new ExampleChecks(rule, page);
        return Stream.of(
                        new PageChecks(page).tests(),
                        examples.tests(),
                        new RobustnessChecks(rule, examples.examples()).tests())
                .flatMap(tests -> tests);
    }

    private void checkId(String id) {
        expect(
                id.startsWith(pack.id() + "/")
                        && id.substring(pack.id().length() + 1).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"),
                () -> "Not '" + pack.id() + "/' and words in lower case with dashes: '" + id + "'");
    }

    private static void checkTitle(String title) {
        expect(!title.isBlank(), () -> "The title is blank");
        expect(title.equals(title.strip()) && title.lines().count() == 1, () -> "Not one trimmed line: " + title);
        expect(!title.endsWith("."), () -> "The title ends with a period: " + title);
    }

    private String theme(About about) {
        Class<?> type = rule.getClass();
        return Optional.of(about.theme())
                .filter(own -> !own.isEmpty())
                .or(() -> Optional.ofNullable(type.getAnnotation(RuleGroup.class))
                        .or(() -> Optional.ofNullable(type.getPackage().getAnnotation(RuleGroup.class)))
                        .map(RuleGroup::theme))
                .orElse("");
    }

    /** A pack that declares no theme at all has each headed by its name. */
    private void checkTheme(String theme) {
        expect(!theme.isBlank(), () -> "The theme is blank");
        expect(
                pack.themes().isEmpty() || pack.themes().containsKey(theme),
                () -> "The theme '" + theme + "' is none of " + pack.themes().keySet());
    }
}
