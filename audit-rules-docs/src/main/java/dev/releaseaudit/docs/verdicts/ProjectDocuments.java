package dev.releaseaudit.docs.verdicts;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.function.BiConsumer;

/** Goes through the documents of a repository that speak of the present, for rules that also need other artifacts. */
public final class ProjectDocuments {

    private ProjectDocuments() {}

    /** Lets a step judge each document that speaks of the present, and gathers what it says. */
    public static Verdicts judge(Project project, String things, BiConsumer<Document, Tally> step) {
        return project.all(Document.class).stream()
                .filter(Document::isCurrent)
                .flatMap(document -> {
                    Tally tally = new Tally(document, things);
                    step.accept(document, tally);
                    return tally.verdicts().asList().stream();
                })
                .<Verdict>map(verdict -> verdict)
                .collect(Verdicts.toVerdicts());
    }
}
