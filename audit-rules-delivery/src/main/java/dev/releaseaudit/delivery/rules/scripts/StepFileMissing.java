package dev.releaseaudit.delivery.rules.scripts;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.delivery.Command;
import dev.releaseaudit.delivery.Step;
import dev.releaseaudit.delivery.Workflow;
import dev.releaseaudit.delivery.script.Compiled;
import dev.releaseaudit.delivery.script.RunFile;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.TreePaths;
import java.util.Optional;

/** Finds steps of workflows that run a file which is not there and which no build makes. */
@About(
        id = "delivery/step-file-missing",
        title = "Steps of workflows run files that are there",
        severity = Severity.ERROR,
        tags = {"build", "ci"})
public final class StepFileMissing implements JoinRule<Workflow> {

    @Override
    public Verdicts check(Workflow workflow, Project project) {
        return workflow.jobs().stream()
                .filter(job -> job.allSteps()
                        .filter(step -> step.action().equals("actions/checkout"))
                        .noneMatch(StepFileMissing::isElsewhere))
                .flatMap(job -> job.allSteps())
                .flatMap(step -> step.commands().stream())
                .filter(command -> !command.tolerated())
                .flatMap(command -> of(command, workflow, project).stream())
                .collect(Verdicts.toVerdicts());
    }

    /** What another repository brings, and what goes to another folder, cannot be told. */
    private static boolean isElsewhere(Step step) {
        return step.with("repository").isPresent()
                || step.with("path").isPresent()
                || step.with("ref").isPresent();
    }

    private static Optional<Verdict> of(Command command, Workflow workflow, Project project) {
        SourceTree tree = project.tree();
        return RunFile.of(command).flatMap(run -> {
            if (run.exists(tree)) {
                return Optional.of(satisfied(run, "%s runs %s", workflow.label(), run.path())
                        .key(run.path()));
            }
            boolean known =
                    tree.isFolder(TreePaths.folder(run.path())) && run.path().contains("/");
            boolean missing = run.isMade(tree) ? Compiled.hasNoSource(run, command.folder(), project) : known;
            return missing
                    ? Optional.of(violated(run, "%s runs %s, which is not there", workflow.label(), run.path())
                            .fix("Correct the path, or remove the step")
                            .key(run.path()))
                    : Optional.empty();
        });
    }
}
