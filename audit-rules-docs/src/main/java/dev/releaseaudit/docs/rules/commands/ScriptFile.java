package dev.releaseaudit.docs.rules.commands;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.ShellWord;
import dev.releaseaudit.docs.commands.CommandPaths;
import dev.releaseaudit.docs.commands.ScriptInvocation;
import dev.releaseaudit.docs.verdicts.Suggestion;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import java.util.Optional;

/** Judges whether the script files that a document runs exist, and may be executed where they are run by themselves. */
@About(id = "docs/script-file", title = "Script files in documents exist", tags = "drift")
public final class ScriptFile implements JoinRule<Document> {

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "script files");
        if (document.isCurrent()) {
            CommandPaths paths = new CommandPaths(document, project);
            for (Command command : document.commands()) {
                ScriptInvocation.file(command)
                        .ifPresent(file -> judge(command, file, paths, document, project.tree(), tally));
            }
        }
        return tally.verdicts();
    }

    private static void judge(
            Command command, ShellWord file, CommandPaths paths, Document document, SourceTree tree, Tally tally) {
        Optional<String> found = paths.find(command, file);
        if (found.isPresent()) {
            Optional<SourceFile> script = tree.file(found.get());
            if (script.isPresent()
                    && file.text().startsWith("./")
                    && command.program().equals(file.text())
                    && cannotRun(script.get(), tree)) {
                tally.add(violated(file, "%s runs %s, which is not executable", document.path(), found.get())
                        .key("executable " + found.get())
                        .see(script.get(), "the script")
                        .fix("Make " + found.get() + " executable"));
            } else {
                tally.holds(file);
            }
        } else if (paths.mustExist(command, file)) {
            Suggestion near = paths.suggestion(command, file);
            tally.add(near.in(
                    violated(file, "%s runs %s, which does not exist%s", document.path(), file.text(), near.hint())
                            .key(file.text())
                            .fix("Name a script that exists instead of " + file.text())));
        }
    }

    /** Where no file at all may be executed, the tree does not know. */
    private static boolean cannotRun(SourceFile script, SourceTree tree) {
        return !script.executable() && tree.files().stream().anyMatch(SourceFile::executable);
    }
}
