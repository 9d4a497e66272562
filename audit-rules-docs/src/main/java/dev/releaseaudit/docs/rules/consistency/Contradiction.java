package dev.releaseaudit.docs.rules.consistency;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.claims.Prohibition;
import dev.releaseaudit.docs.claims.Prohibitions;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.stream.Stream;

/** Judges whether one document tells a reader to do what the same or another one forbids. */
@About(id = "docs/contradiction", title = "Documents do not contradict each other", tags = "drift")
public final class Contradiction implements JoinRule<Document> {

    @Override
    public Verdicts check(Document document, Project project) {
        Prohibitions prohibitions = project.view(Prohibitions.VIEW);
        return (document.isCurrent() ? document.commands().stream() : Stream.<Command>of())
                .flatMap(command -> prohibitions.brokenBy(command).map(prohibition -> verdict(command, prohibition)))
                .collect(Verdicts.toVerdicts());
    }

    private static Verdict verdict(Command command, Prohibition prohibition) {
        return violated(
                        command,
                        "%s shows a command that %s forbids: %s",
                        command.location().path(),
                        prohibition.location().path(),
                        prohibition.text())
                .key(prohibition.location().path() + " " + prohibition.object())
                .see(prohibition, "where it is forbidden")
                .fix("Agree on one of the two, in " + command.location().path() + " and "
                        + prohibition.location().path());
    }
}
