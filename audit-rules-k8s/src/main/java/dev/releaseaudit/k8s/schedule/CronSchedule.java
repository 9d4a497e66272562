package dev.releaseaudit.k8s.schedule;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When a CronJob starts, in the syntax that Kubernetes accepts: five fields, or a macro such as {@code @daily} or
 * {@code @every 1h30m}, after an optional {@code TZ=} or {@code CRON_TZ=}.
 */
public sealed interface CronSchedule permits CalendarSchedule, IntervalSchedule {

    /** Reads a schedule; empty where Kubernetes refuses it. */
    static Optional<CronSchedule> parse(String text) {
        try {
            return Optional.of(ScheduleText.read(text));
        } catch (ScheduleSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Says why Kubernetes refuses a schedule, {@code minute 60 is above 59}; empty where it accepts it. */
    static Optional<String> problem(String text) {
        try {
            ScheduleText.read(text);
            return Optional.empty();
        } catch (ScheduleSyntaxException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Returns the time zone that the schedule itself names; a CronJob that is created today may not use that. */
    Optional<ZoneId> zone();

    /** Returns the first start after a moment, in the moment's time zone; empty where there is none within five years. */
    Optional<ZonedDateTime> next(ZonedDateTime after);
}
