package dev.releaseaudit.test.internal.contract;

import static dev.releaseaudit.test.internal.contract.Requirement.expect;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.rule.RulePack;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * Checks what a pack promises as a whole.
 *
 * @param pack the pack
 */
public record PackChecks(RulePack pack) {

    /** Returns a test for each promise. */
    public Stream<DynamicNode> tests() {
        return Stream.of(
                dynamicTest("ServiceLoader finds the pack", this::isFound),
                dynamicTest("the pack can be loaded", this::isLoaded),
                dynamicTest("the pack lists no rule twice", this::isDistinct),
                dynamicTest("the pack lists every rule beside it", this::isComplete),
                dynamicTest("each theme has a heading", this::hasHeadings));
    }

    private void isFound() {
        List<String> found = ServiceLoader.load(RulePack.class).stream()
                .map(provider -> provider.type().getName())
                .toList();
        String name = pack.getClass().getName();
        expect(
                found.contains(name),
                () -> name + " is not named in META-INF/services/" + RulePack.class.getName() + ", which names "
                        + found);
    }

    private void isLoaded() {
        Auditor auditor = Auditor.builder().withoutDiscoveredPacks().pack(pack).build();
        expect(!auditor.rules().isEmpty(), () -> "the pack has no rule");
    }

    private void isDistinct() {
        Set<String> seen = new HashSet<>();
        List<String> twice = listed().filter(name -> !seen.add(name)).toList();
        expect(twice.isEmpty(), () -> "listed twice: " + twice);
    }

    private void isComplete() {
        Set<String> listed = listed().collect(Collectors.toSet());
        List<String> forgotten = new ExpectedRules(pack)
                .names().stream().filter(name -> !listed.contains(name)).toList();
        expect(forgotten.isEmpty(), () -> "not listed: " + forgotten);
    }

    private Stream<String> listed() {
        return Stream.concat(pack.rules().stream(), pack.families().stream())
                .map(offered -> offered.getClass().getName());
    }

    private void hasHeadings() {
        pack.themes()
                .forEach((theme, heading) -> expect(
                        !heading.isBlank() && !heading.endsWith("."),
                        () -> "The heading of '" + theme + "' is blank or ends with a period: '" + heading + "'"));
    }
}
