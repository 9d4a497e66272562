package dev.releaseaudit.docs.rules.readiness;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.DocumentKind;
import dev.releaseaudit.docs.Fence;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.Section;
import dev.releaseaudit.docs.claims.CoverageClaim;
import dev.releaseaudit.docs.commands.BuildInvocation;
import dev.releaseaudit.docs.commands.BuildTargets;
import dev.releaseaudit.docs.commands.NodePackages;
import dev.releaseaudit.docs.commands.PackageScriptCall;
import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.docs.pipeline.BuildFiles;
import dev.releaseaudit.facts.CoverageGate;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Conjunction;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Sums up what each document about testing expects: the coverage gate, and the commands to run before a merge. */
@About(
        id = "docs/testing-expectations",
        title = "A document states what is tested and how",
        theme = "testing",
        summary = true)
public final class TestingExpectations implements JoinRule<Document> {

    private static final Set<String> RUNNING = Vocabulary.words("running tests");
    private static final Set<String> RUNNERS = Set.of("""
            pytest go cargo mvn ./mvnw gradle ./gradlew dotnet phpunit rspec tox nox vitest jest npx make just
            task""".split("\\s+"));

    @Override
    public Verdicts check(Document document, Project project) {
        if (document.kind() != DocumentKind.TESTING || !document.isCurrent()) {
            return Verdicts.none();
        }
        BuildFiles build = project.view(BuildFiles.VIEW);
        List<CoverageClaim> claims = CoverageClaim.in(document, build);
        List<Command> commands = document.commands().stream()
                .filter(command -> exists(command, document, project))
                .toList();
        List<String> parts = new ArrayList<>();
        List<Located> places = new ArrayList<>();
        claims.stream().findFirst().ifPresent(claim -> {
            parts.add("a coverage of " + claim.number() + " %"
                    + (claim.gate(build).isPresent() ? ", which the configuration demands too," : ""));
            places.add(claim);
        });
        if (!commands.isEmpty()) {
            parts.add(commands.size() + (commands.size() == 1 ? " command that exists" : " commands that exist"));
            places.addAll(commands);
        }
        Optional<Command> unseen = document.commands().stream()
                .filter(command -> PackageScriptCall.of(command).isPresent()
                        || !BuildInvocation.of(command).isEmpty())
                .findFirst();
        if (places.isEmpty() && unseen.isPresent()) {
            return unknown(
                    unseen.get(),
                    "%s runs %s, which no build file defines",
                    document.label(),
                    unseen.get().label());
        }
        if (places.isEmpty() && document.page().root().walk().anyMatch(TestingExpectations::saysHowToRun)) {
            return Verdicts.none();
        }
        if (places.isEmpty()) {
            return violated(document, "%s states neither a coverage nor a command to run", document.label())
                    .fix("State the coverage that is demanded and the commands to run before a merge");
        }
        Verdict verdict = satisfied(places.get(0), "%s states %s", document.label(), Conjunction.and(parts));
        for (CoverageClaim claim : claims) {
            Optional<CoverageGate> gate = claim.gate(build);
            verdict = gate.isPresent() ? verdict.see(gate.get(), "the configured coverage") : verdict;
        }
        for (Command command : commands) {
            verdict = verdict.see(command, command.label());
        }
        return verdict;
    }

    /** A section about running the tests that shows code says how, though nothing here can tell whether it works. */
    private static boolean saysHowToRun(Section section) {
        List<String> heading =
                List.of(section.heading().text().toLowerCase(Locale.ROOT).split("[^a-z0-9]+"));
        return heading.stream().anyMatch(RUNNING::contains)
                && heading.stream().anyMatch(word -> word.startsWith("test"))
                && section.blocks()
                        .anyMatch(block -> block instanceof Fence
                                || block instanceof Prose prose
                                        && !prose.codes().isEmpty());
    }

    private static boolean exists(Command command, Document document, Project project) {
        NodePackages packages = new NodePackages(document, project);
        BuildTargets targets = new BuildTargets(document, project);
        return PackageScriptCall.of(command)
                        .flatMap(call -> packages.script(call, command))
                        .isPresent()
                || BuildInvocation.of(command).stream()
                        .anyMatch(call -> targets.has(call, targets.known(call, command)))
                || (RUNNERS.contains(command.program())
                        && command.words().stream()
                                .anyMatch(word -> Set.of("test", "verify", "check", "vitest", "jest")
                                        .contains(word.text())))
                || command.program().equals("pytest");
    }
}
