package dev.releaseaudit.k8s.schedule;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A schedule that starts again after a time, {@code @every 1h30m}.
 *
 * @param zone the time zone that the schedule names, which means nothing here
 * @param interval the time between two starts, at least a second
 */
public record IntervalSchedule(Optional<ZoneId> zone, Duration interval) implements CronSchedule {

    /** Makes a schedule of whole seconds. */
    public IntervalSchedule {
        interval = Duration.ofSeconds(Math.max(1, interval.getSeconds()));
    }

    @Override
    public Optional<ZonedDateTime> next(ZonedDateTime after) {
        return Optional.of(after.withNano(0).plus(interval));
    }
}
