package dev.releaseaudit.docs.rules.commands;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.ShellWord;
import dev.releaseaudit.docs.commands.CommandPaths;
import dev.releaseaudit.docs.commands.DeploymentArguments;
import dev.releaseaudit.docs.pipeline.BuildFiles;
import dev.releaseaudit.docs.verdicts.Suggestion;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.facts.BuildTool;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Conjunction;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Located;
import java.util.List;

/** Judges whether the files, folders and services that a document hands to kubectl, kustomize, helm and docker exist. */
@About(id = "docs/command-path", title = "Files in deployment and build commands exist", tags = "drift")
public final class CommandPath implements JoinRule<Document> {

    private static final int FEW = 6;

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "arguments of deployment commands");
        if (document.isCurrent()) {
            BuildFiles build = project.view(BuildFiles.VIEW);
            CommandPaths paths = new CommandPaths(document, project);
            for (Command command : document.commands()) {
                DeploymentArguments.paths(command).forEach(word -> path(command, word, paths, document, tally));
                DeploymentArguments.services(command).forEach(word -> service(command, word, build, document, tally));
            }
        }
        return tally.verdicts();
    }

    private static void path(Command command, ShellWord word, CommandPaths paths, Document document, Tally tally) {
        if (paths.find(command, word).isPresent()) {
            tally.holds(word);
        } else if (paths.mustExist(command, word)) {
            Suggestion near = paths.suggestion(command, word);
            tally.add(near.in(violated(
                            word,
                            "%s passes %s to %s, but there is no such path%s",
                            document.path(),
                            word.text(),
                            command.program(),
                            near.hint())
                    .key(word.text())
                    .fix("Name the path as it is now instead of " + word.text())));
        }
    }

    private static void service(Command command, ShellWord word, BuildFiles build, Document document, Tally tally) {
        List<String> services = build.names(BuildTool.COMPOSE_SERVICE, folder -> true);
        boolean open = !build.open().isEmpty();
        if (services.contains(word.text())) {
            tally.holds(word);
        } else if (!services.isEmpty()
                && word.fixed()
                && !command.elsewhere()
                && !open
                && command.option("-f", "--file").isEmpty()) {
            String there = services.size() > FEW ? "" : "; there are " + Conjunction.and(services);
            Located place = build.scripts(BuildTool.COMPOSE_SERVICE)
                    .<Located>map(script -> script)
                    .findFirst()
                    .orElse(document);
            tally.add(violated(
                            word,
                            "%s names the Compose service %s, which does not exist%s",
                            document.path(),
                            word.text(),
                            Nearest.of(word.text(), services)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse(there))
                    .key("service " + word.text())
                    .see(place, "the services there are")
                    .fix("Name a service that exists instead of " + word.text()));
        }
    }
}
