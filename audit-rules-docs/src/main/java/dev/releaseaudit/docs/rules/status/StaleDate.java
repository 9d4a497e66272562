package dev.releaseaudit.docs.rules.status;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.status.LastUpdate;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Judges whether the date that an operational document gives for its last update is recent. An audit has no clock: the day to
 * reckon from is an option, or else the day that the caller gives, or else the newest date that any document gives, which is
 * usually the newest release.
 *
 * @param today the day to reckon from, such as {@code 2026-11-20}; empty for the caller's
 * @param days how old a document may be
 */
@About(
        id = "docs/stale-date",
        title = "Operational documents were looked at lately",
        severity = Severity.INFO,
        theme = "documentation")
public record StaleDate(String today, int days) implements JoinRule<Document> {

    /** Refuses what is no date. */
    public StaleDate {
        try {
            if (!today.isEmpty()) {
                LocalDate.parse(today);
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("today is a date such as 2026-11-20", e);
        }
    }

    /** Creates the rule that allows a year. */
    public StaleDate() {
        this("", 365);
    }

    @Override
    public Verdicts check(Document document, Project project) {
        if (!document.isCurrent() || !document.kind().isOperational()) {
            return Verdicts.none();
        }
        Optional<LocalDate> day = Optional.of(today)
                .filter(option -> !option.isEmpty())
                .map(LocalDate::parse)
                .or(project::today)
                .or(() -> project.view(LastUpdate.NEWEST));
        return LastUpdate.of(document.page()).stream()
                .flatMap(stated -> day.stream().map(now -> judge(document, stated, now)))
                .collect(Verdicts.toVerdicts());
    }

    private Verdict judge(Document document, LastUpdate stated, LocalDate now) {
        long age = ChronoUnit.DAYS.between(stated.date(), now);
        return age > days
                ? violated(
                                stated,
                                "%s was last updated on %s, %d days before %s",
                                document.label(),
                                stated.date(),
                                age,
                                now)
                        .fix("Check " + document.path() + " and give it the present date")
                : satisfied(stated, "%s was last updated on %s", document.label(), stated.date());
    }
}
