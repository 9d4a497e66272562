package dev.releaseaudit.docs.rules.manifests;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.ShellWord;
import dev.releaseaudit.docs.manifests.DeployedResources;
import dev.releaseaudit.docs.manifests.KubectlCommand;
import dev.releaseaudit.docs.verdicts.Suggestion;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.rule.View;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges whether the namespaces in commands of kubectl are those that the manifests deploy to. */
@About(id = "docs/documented-namespace", title = "Namespaces in documents are deployed to", tags = "drift")
public final class DocumentedNamespace implements JoinRule<Document> {

    private static final View<Set<String>> CREATED = View.of(
            "namespaces that documents create",
            project -> project.all(Document.class).stream()
                    .flatMap(document -> document.commands().stream())
                    .filter(command -> command.word(1).equals("create")
                            && Set.of("namespace", "ns").contains(command.word(2)))
                    .map(command -> command.word(3))
                    .collect(Collectors.toUnmodifiableSet()));

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "namespaces");
        DeployedResources deployed = project.view(DeployedResources.VIEW);
        Set<String> known = deployed.namespaces();
        if (document.isCurrent() && !known.isEmpty()) {
            Set<String> made = project.view(CREATED);
            document.commands().forEach(command -> judge(command, deployed, known, made, tally));
        }
        return tally.verdicts();
    }

    private static void judge(
            Command command, DeployedResources deployed, Set<String> known, Set<String> made, Tally tally) {
        Optional<KubectlCommand> call = KubectlCommand.of(command);
        Optional<ShellWord> namespace = call.flatMap(KubectlCommand::namespace).filter(ShellWord::fixed);
        if (namespace.isEmpty()) {
            return;
        }
        String name = namespace.get().text();
        if (known.contains(name)) {
            tally.holds(namespace.get());
        } else if (isOurs(call.get(), name, known, deployed) && !made.contains(name)) {
            Suggestion near = Suggestion.of(alike(name, known), deployed::in);
            tally.add(near.in(violated(
                            namespace.get(),
                            "%s names the namespace %s, to which no manifest deploys%s",
                            command.location().path(),
                            name,
                            near.hint())
                    .key(name)
                    .fix("Name the namespace that is deployed to instead of " + name)));
        }
    }

    /** Somebody else's namespace is none of our business; ours is alike, or has our resource in it. */
    private static boolean isOurs(KubectlCommand call, String name, Set<String> known, DeployedResources deployed) {
        return alike(name, known).isPresent()
                || call.named().stream()
                        .anyMatch(named -> deployed.names(named.kind())
                                .contains(named.word().text()));
    }

    private static Optional<String> alike(String name, Set<String> known) {
        String first = name.split("-")[0];
        return Nearest.of(name, known)
                .or(() -> known.stream()
                        .filter(other -> first.length() > 2 && name.contains("-") && other.startsWith(first + "-"))
                        .findFirst());
    }
}
