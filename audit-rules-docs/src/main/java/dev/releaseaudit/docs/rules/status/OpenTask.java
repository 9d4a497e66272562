package dev.releaseaudit.docs.rules.status;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.DocumentKind;
import dev.releaseaudit.docs.TaskItem;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;

/** Judges whether the tasks of a readiness guide or runbook are ticked; a list where none is ticked is a form, not a status. */
@About(id = "docs/open-task", title = "The tasks of readiness documents are done")
public final class OpenTask implements Rule<Document> {

    private static final int SHOWN = 20;

    @Override
    public Verdicts check(Document document) {
        List<TaskItem> tasks = document.page().tasks();
        List<TaskItem> open = tasks.stream().filter(task -> !task.done()).toList();
        boolean readiness = document.kind() == DocumentKind.READINESS;
        if (!document.isCurrent() || !document.kind().isOperational() || tasks.isEmpty()) {
            return Verdicts.none();
        }
        if (open.isEmpty()) {
            return satisfied(tasks.get(0), "%s has all %d tasks done", document.label(), tasks.size());
        }
        if (open.size() == tasks.size() && !readiness) {
            return Verdicts.none();
        }
        Verdict verdict = violated(
                        open.get(0),
                        "%s has %d of %d tasks open, the first: %s",
                        document.path(),
                        open.size(),
                        tasks.size(),
                        open.get(0).text())
                .fix("Finish or drop the open tasks of " + document.path());
        for (TaskItem task : open.subList(1, Math.min(open.size(), SHOWN))) {
            verdict = verdict.see(task, task.text());
        }
        return verdict;
    }
}
