package dev.releaseaudit.test.internal.contract;

import static dev.releaseaudit.test.internal.contract.Requirement.expect;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.RulePack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * Checks what each rule of a pack promises.
 *
 * @param pack the pack
 * @param rule the rule
 */
public record RuleChecks(RulePack pack, OfferedRule rule) {

    /** Returns the tests of a pack, a container for each rule and each member of a family. */
    public static Stream<DynamicNode> of(RulePack pack) {
        Stream<DynamicNode> rules = pack.rules().stream()
                .map(rule -> dynamicContainer(rule.getClass().getSimpleName(), tests(pack, rule)));
        Stream<DynamicNode> members = pack.families().stream()
                .flatMap(family -> family.rules().stream()
                        .map(member -> dynamicContainer(
                                family.getClass().getSimpleName() + " " + member.id(),
                                new RuleChecks(pack, OfferedRule.of(family, member)).tests())));
        return Stream.concat(rules, members);
    }

    static Stream<DynamicNode> tests(RulePack pack, JoinRule<?> rule) {
        return OfferedRule.of(rule)
                .map(offered -> new RuleChecks(pack, offered).tests())
                .orElseGet(() -> Stream.of(dynamicTest(
                        "the class has @About",
                        () -> expect(false, () -> rule.getClass().getName() + " has no @About"))));
    }

    private Stream<DynamicNode> tests() {
        Stream<DynamicNode> metadata = Stream.of(
                dynamicTest("id", () -> checkId(rule.id())),
                dynamicTest("title", () -> checkTitle(rule.title())),
                dynamicTest("theme", () -> checkTheme(rule.theme())));
        var resource = new PageResource(rule.home(), rule.id());
        Stream<DynamicNode> explained = resource.read()
                .map(this::explained)
                .orElseGet(() -> Stream.concat(
                        Stream.of(dynamicTest("page", () -> expect(false, () -> "There is no " + resource))),
                        new RobustnessChecks(rule.auditor(), List.of()).tests()));
        return Stream.concat(metadata, explained);
    }

    private Stream<DynamicNode> explained(Page page) {
        var examples = new ExampleChecks(rule.auditor(), page);
        return Stream.of(
                        new PageChecks(page).tests(),
                        examples.tests(),
                        new RobustnessChecks(rule.auditor(), examples.examples()).tests())
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

    /** A pack that declares no theme at all has each headed by its name. */
    private void checkTheme(String theme) {
        expect(!theme.isBlank(), () -> "The theme is blank");
        expect(
                pack.themes().isEmpty() || pack.themes().containsKey(theme),
                () -> "The theme '" + theme + "' is none of " + pack.themes().keySet());
    }
}
