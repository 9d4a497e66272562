package dev.releaseaudit.docs.rules.status;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.TaskItem;
import dev.releaseaudit.docs.status.LaunchTasks;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;

/** Judges whether the tasks before a launch are ticked; a list where none is ticked is a form, not a status, outside plans and guides. */
@About(id = "docs/open-task", title = "The tasks of readiness documents are done")
public final class OpenTask implements Rule<Document> {

    private static final int SHOWN = 20;

    @Override
    public Verdicts check(Document document) {
        LaunchTasks tasks = LaunchTasks.of(document);
        List<TaskItem> open = tasks.open();
        if (tasks.items().isEmpty()) {
            return Verdicts.none();
        }
        if (open.isEmpty()) {
            return document.isCurrent()
                    ? satisfied(
                            tasks.items().get(0),
                            "%s has all %d tasks done",
                            document.label(),
                            tasks.items().size())
                    : Verdicts.none();
        }
        Verdict verdict = violated(
                        open.get(0),
                        "%s has %d of %d tasks open, the first: %s",
                        document.path(),
                        open.size(),
                        tasks.items().size(),
                        open.get(0).text())
                .fix("Finish or drop the open tasks of " + document.path());
        for (TaskItem task : open.subList(1, Math.min(open.size(), SHOWN))) {
            verdict = verdict.see(task, task.text());
        }
        return verdict;
    }
}
