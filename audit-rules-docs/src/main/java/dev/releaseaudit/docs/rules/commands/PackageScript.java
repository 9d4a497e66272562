package dev.releaseaudit.docs.rules.commands;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.commands.NodePackages;
import dev.releaseaudit.docs.commands.PackageScriptCall;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;

/** Judges whether the package scripts that a document runs are in the {@code package.json} that it runs them from. */
@About(id = "docs/package-script", title = "Package scripts in documents exist", tags = "drift")
public final class PackageScript implements JoinRule<Document> {

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "package scripts");
        if (document.isCurrent()) {
            NodePackages packages = new NodePackages(document, project);
            for (Command command : document.commands()) {
                PackageScriptCall.of(command).ifPresent(call -> judge(call, command, packages, document, tally));
            }
        }
        return tally.verdicts();
    }

    private static void judge(
            PackageScriptCall call, Command command, NodePackages packages, Document document, Tally tally) {
        List<String> folders = packages.folders(call, command);
        List<String> known = packages.scripts(folders);
        if (known.contains(call.script())) {
            tally.holds(command);
        } else if (!folders.isEmpty() && !command.elsewhere() && packages.mayJudge(call, known)) {
            String where = folders.size() == 1 ? NodePackages.file(folders.get(0)) : "the package.json files";
            tally.add(violated(
                            command,
                            "%s runs the script %s, which %s does not have%s",
                            document.path(),
                            call.script(),
                            where,
                            Nearest.hint(call.script(), known))
                    .key(call.script())
                    .see(packages.place(folders), "the scripts there are")
                    .fix("Name a script that exists in " + where));
        }
    }
}
