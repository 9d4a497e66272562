package dev.releaseaudit.delivery.rules.scripts;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.delivery.Command;
import dev.releaseaudit.delivery.script.Compiled;
import dev.releaseaudit.delivery.script.PackageScript;
import dev.releaseaudit.delivery.script.RunFile;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.SourceTree;
import java.util.Optional;

/** Finds scripts of packages that run a file which is not there and which no build makes. */
@About(
        id = "delivery/script-file-missing",
        title = "Scripts run files that are there",
        severity = Severity.ERROR,
        tags = {"build", "npm"})
public final class ScriptFileMissing implements JoinRule<PackageScript> {

    @Override
    public Verdicts check(PackageScript script, Project project) {
        return script.commands().stream()
                .filter(command -> !command.tolerated())
                .flatMap(command -> of(command, script, project).stream())
                .collect(Verdicts.toVerdicts());
    }

    private static Optional<Verdict> of(Command command, PackageScript script, Project project) {
        SourceTree tree = project.tree();
        return RunFile.of(command).flatMap(run -> {
            if (run.exists(tree)) {
                return Optional.of(
                        satisfied(run, "%s runs %s", script.label(), run.path()).key(run.path()));
            }
            boolean missing = run.isMade(tree)
                    ? Compiled.hasNoSource(run, script.folder(), project)
                    : tree.under(script.folder()).size() > 1;
            return missing ? Optional.of(missing(run, script, tree)) : Optional.empty();
        });
    }

    private static Verdict missing(RunFile run, PackageScript script, SourceTree tree) {
        Verdict verdict = violated(run, "%s runs %s, which is not there", script.label(), run.path())
                .key(run.path());
        return run.alike(tree)
                .map(file -> verdict.see(file, "has almost its name").fix("Run " + file.path()))
                .orElseGet(() -> verdict.fix("Correct the path, add the file, or remove the script"));
    }
}
