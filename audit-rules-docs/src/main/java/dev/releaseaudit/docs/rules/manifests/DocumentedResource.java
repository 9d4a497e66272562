package dev.releaseaudit.docs.rules.manifests;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.ShellWord;
import dev.releaseaudit.docs.manifests.DeployedResources;
import dev.releaseaudit.docs.manifests.HelmReleases;
import dev.releaseaudit.docs.manifests.KubectlCommand;
import dev.releaseaudit.docs.verdicts.Suggestion;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.rule.View;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges whether the resources in commands of kubectl are those that the manifests define. */
@About(id = "docs/documented-resource", title = "Resources in documents are deployed", tags = "drift")
public final class DocumentedResource implements JoinRule<Document> {

    private static final View<Set<String>> CREATED = View.of(
            "resources that documents create",
            project -> project.all(Document.class).stream()
                    .flatMap(document -> document.commands().stream())
                    .flatMap(command -> KubectlCommand.of(command).stream())
                    .filter(call -> call.verb().equals("create"))
                    .flatMap(call -> call.named().stream())
                    .map(KubectlCommand.Named::label)
                    .collect(Collectors.toUnmodifiableSet()));

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "resources");
        DeployedResources deployed = project.view(DeployedResources.VIEW);
        if (document.isCurrent() && !deployed.resources().isEmpty()) {
            Set<String> created = project.view(CREATED);
            HelmReleases releases = project.view(HelmReleases.VIEW);
            document.commands().forEach(command -> judge(command, deployed, releases, created, tally));
        }
        return tally.verdicts();
    }

    private static void judge(
            Command command, DeployedResources deployed, HelmReleases releases, Set<String> created, Tally tally) {
        KubectlCommand.of(command).ifPresent(call -> {
            String namespace = call.namespace().map(ShellWord::text).orElse("");
            for (KubectlCommand.Named named : call.named()) {
                boolean foreign = releases.mayMake(named.word().text(), namespace)
                        || !call.verb().equals("create") && created.contains(named.label());
                judge(named, !foreign, !foreign && isOurs(named, namespace, deployed), deployed, tally);
            }
        });
    }

    /** A command in a namespace to which such things are deployed speaks of ours; secrets and jobs are made by others too. */
    private static boolean isOurs(KubectlCommand.Named named, String namespace, DeployedResources deployed) {
        boolean deploys = deployed.resources().stream()
                .anyMatch(resource -> resource.kind().equals(named.kind())
                        && resource.namespace().equals(namespace));
        return deploys
                && !namespace.isEmpty()
                && !deployed.renamed()
                && !Set.of("Secret", "ConfigMap").contains(named.kind());
    }

    private static void judge(
            KubectlCommand.Named named, boolean mayBeOurs, boolean ours, DeployedResources deployed, Tally tally) {
        ShellWord word = named.word();
        Set<String> known = deployed.names(named.kind());
        if (known.contains(word.text())) {
            tally.holds(word);
        } else if (mayBeOurs
                && word.fixed()
                && !known.isEmpty()
                && (ours || Nearest.slip(word.text(), known).isPresent())) {
            Suggestion near =
                    Suggestion.of(Nearest.of(word.text(), known), name -> deployed.resource(named.kind(), name));
            tally.add(near.in(violated(
                            word,
                            "%s names the %s %s, which no manifest defines%s",
                            word.location().path(),
                            named.kind(),
                            word.text(),
                            near.hint())
                    .key(named.kind() + "/" + word.text())
                    .fix("Name the " + named.kind() + " as the manifests do")));
        }
    }
}
