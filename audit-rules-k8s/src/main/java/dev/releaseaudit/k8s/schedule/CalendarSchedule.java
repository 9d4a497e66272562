package dev.releaseaudit.k8s.schedule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A schedule of minutes, hours and days.
 *
 * @param zone the time zone that the schedule names
 * @param minutes the minutes of an hour
 * @param hours the hours of a day
 * @param daysOfMonth the days of a month
 * @param months the months, from 1
 * @param daysOfWeek the days of a week, Sunday being 0
 */
public record CalendarSchedule(
        Optional<ZoneId> zone,
        FieldValues minutes,
        FieldValues hours,
        FieldValues daysOfMonth,
        FieldValues months,
        FieldValues daysOfWeek)
        implements CronSchedule {

    private static final int YEARS = 5;

    @Override
    public Optional<ZonedDateTime> next(ZonedDateTime after) {
        ZonedDateTime time = after.withZoneSameInstant(zone.orElse(after.getZone()))
                .truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(1);
        int limit = time.getYear() + YEARS;
        while (time.getYear() <= limit) {
            if (!startsOn(time.toLocalDate())) {
                time = nextDay(time.toLocalDate()).atStartOfDay(time.getZone());
            } else if (!hours.contains(time.getHour())) {
                time = time.plusMinutes(60 - time.getMinute());
            } else if (!minutes.contains(time.getMinute())) {
                time = time.plusMinutes(1);
            } else {
                return Optional.of(time.withZoneSameInstant(after.getZone()));
            }
        }
        return Optional.empty();
    }

    /** Tells whether there is a start on a day: where both fields of days are limited, either of them is enough. */
    private boolean startsOn(LocalDate day) {
        boolean ofMonth = daysOfMonth.contains(day.getDayOfMonth());
        boolean ofWeek = daysOfWeek.contains(day.getDayOfWeek().getValue() % 7);
        boolean either = !daysOfMonth.all() && !daysOfWeek.all();
        return months.contains(day.getMonthValue()) && (either ? ofMonth || ofWeek : ofMonth && ofWeek);
    }

    private LocalDate nextDay(LocalDate day) {
        return months.contains(day.getMonthValue())
                ? day.plusDays(1)
                : day.withDayOfMonth(1).plusMonths(1);
    }
}
