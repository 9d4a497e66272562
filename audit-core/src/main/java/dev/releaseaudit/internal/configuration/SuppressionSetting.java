package dev.releaseaudit.internal.configuration;

import dev.releaseaudit.internal.matching.Glob;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Says which findings do not count.
 *
 * @param rule the id, or a glob of ids
 * @param path a glob of the files that it holds for; all where there is none
 * @param subject a glob of the subjects that it holds for; all where there is none
 * @param reason why
 * @param until the last day on which it holds
 * @param location where it is said
 */
public record SuppressionSetting(
        Glob rule,
        Optional<Glob> path,
        Optional<Glob> subject,
        String reason,
        Optional<LocalDate> until,
        Location location)
        implements Located {

    /** Tells whether it has run out by this day. */
    public boolean expired(LocalDate today) {
        return until.filter(today::isAfter).isPresent();
    }

    /** Tells whether it concerns the place and the subject of this finding. */
    public boolean covers(Finding finding) {
        return path.filter(glob -> !glob.coversPath(finding.location().path())).isEmpty()
                && subject.filter(glob -> !glob.matches(finding.subject())).isEmpty();
    }
}
