package dev.releaseaudit.docs.rules.status;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.drift.StatedDate;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Judges whether the date that an operational document gives for its last update is recent. Silent where nobody says what
 * day it is: an audit has no clock.
 *
 * @param today the day to reckon from, such as {@code 2026-11-20}; empty for none
 * @param days how old a document may be
 */
@About(
        id = "docs/stale-date",
        title = "Operational documents were looked at lately",
        severity = Severity.INFO,
        theme = "documentation")
public record StaleDate(String today, int days) implements Rule<Document> {

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

    /** Creates the rule without a date: it says nothing. */
    public StaleDate() {
        this("", 365);
    }

    @Override
    public Verdicts check(Document document) {
        Optional<StatedDate> stated = document.isCurrent() && document.kind().isOperational()
                ? StatedDate.of(document.page())
                : Optional.empty();
        if (today.isEmpty() || stated.isEmpty()) {
            return Verdicts.none();
        }
        long age = ChronoUnit.DAYS.between(stated.get().date(), LocalDate.parse(today));
        Verdict old = violated(
                        stated.get(),
                        "%s was last updated %d days ago, on %s",
                        document.label(),
                        age,
                        stated.get().date())
                .fix("Check " + document.path() + " and give it the present date");
        return age > days
                ? old
                : satisfied(
                        stated.get(),
                        "%s was last updated on %s",
                        document.label(),
                        stated.get().date());
    }
}
