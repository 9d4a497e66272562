package dev.releaseaudit.docs.rules.commands;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.commands.BuildInvocation;
import dev.releaseaudit.docs.commands.BuildTargets;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;

/** Judges whether the targets, recipes, profiles, modules and binaries that a document builds are in the build files. */
@About(id = "docs/build-target", title = "Build targets in documents exist", tags = "drift")
public final class BuildTarget implements JoinRule<Document> {

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "build targets");
        if (document.isCurrent()) {
            BuildTargets targets = new BuildTargets(document, project);
            for (Command command : document.commands()) {
                for (BuildInvocation call : BuildInvocation.of(command)) {
                    judge(call, command, targets, document, tally);
                }
            }
        }
        return tally.verdicts();
    }

    private static void judge(
            BuildInvocation call, Command command, BuildTargets targets, Document document, Tally tally) {
        List<String> known = targets.known(call, command);
        if (targets.has(call, known)) {
            tally.holds(call.word());
        } else if (!command.elsewhere() && targets.mayJudge(call, command, known)) {
            tally.add(violated(
                            call.word(),
                            "%s names the %s %s, which does not exist%s",
                            document.path(),
                            call.what(),
                            call.word().text(),
                            Nearest.hint(call.word().text(), known))
                    .key(call.word().text())
                    .see(targets.place(call), "where such are defined")
                    .fix("Name a " + call.what() + " that exists"));
        }
    }
}
