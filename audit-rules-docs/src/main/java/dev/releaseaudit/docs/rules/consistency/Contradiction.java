package dev.releaseaudit.docs.rules.consistency;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.claims.Prohibition;
import dev.releaseaudit.docs.commands.CommandIndex;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;

/** Judges whether one document tells a reader to do what the same or another one forbids. */
@About(
        id = "docs/contradiction",
        title = "Documents do not contradict each other",
        theme = "documentation",
        tags = "drift")
public final class Contradiction implements Rule<Project> {

    @Override
    public Verdicts check(Project project) {
        List<Document> documents =
                project.all(Document.class).stream().filter(Document::isCurrent).toList();
        List<Prohibition> prohibitions = documents.stream()
                .flatMap(document -> Prohibition.in(document).stream())
                .toList();
        CommandIndex commands = new CommandIndex(documents);
        return prohibitions.stream()
                .flatMap(prohibition -> commands.with(prohibition.object())
                        .filter(prohibition::isBrokenBy)
                        .map(command -> verdict(command, prohibition)))
                .collect(Verdicts.toVerdicts());
    }

    private static Verdict verdict(Command command, Prohibition prohibition) {
        return violated(
                        command,
                        "This command is forbidden in %s: %s",
                        prohibition.location().path(),
                        prohibition.text())
                .see(prohibition, "where it is forbidden")
                .fix("Agree on one of the two, in " + command.location().path() + " and "
                        + prohibition.location().path());
    }
}
