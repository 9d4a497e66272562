package dev.releaseaudit.k8s.schedule;

import static dev.releaseaudit.k8s.schedule.CronField.DAY_OF_MONTH;
import static dev.releaseaudit.k8s.schedule.CronField.DAY_OF_WEEK;
import static dev.releaseaudit.k8s.schedule.CronField.HOUR;
import static dev.releaseaudit.k8s.schedule.CronField.MINUTE;
import static dev.releaseaudit.k8s.schedule.CronField.MONTH;

import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the text of a schedule as robfig/cron does, the library that Kubernetes uses. */
final class ScheduleText {

    private static final Pattern ZONE = Pattern.compile("(?:CRON_)?TZ=");
    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");
    private static final String EVERY = "@every ";

    private ScheduleText() {}

    static CronSchedule read(String text) throws ScheduleSyntaxException {
        if (!ZONE.matcher(text).lookingAt()) {
            return schedule(text, Optional.empty());
        }
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new ScheduleSyntaxException("it names a time zone and no time");
        }
        String name = text.substring(text.indexOf('=') + 1, space);
        ZoneId zone =
                TimeZones.find(name).orElseThrow(() -> new ScheduleSyntaxException("there is no time zone %s", name));
        return schedule(text.substring(space).strip(), Optional.of(zone));
    }

    private static CronSchedule schedule(String text, Optional<ZoneId> zone) throws ScheduleSyntaxException {
        if (text.startsWith(EVERY)) {
            String interval = text.substring(EVERY.length());
            return new IntervalSchedule(
                    zone,
                    GoDuration.parse(interval)
                            .orElseThrow(() -> new ScheduleSyntaxException("%s is no duration", interval)));
        }
        return text.startsWith("@") ? macro(text, zone) : fields(text, zone);
    }

    private static CronSchedule macro(String text, Optional<ZoneId> zone) throws ScheduleSyntaxException {
        FieldValues minute = MINUTE.first();
        FieldValues hour = HOUR.first();
        FieldValues day = DAY_OF_MONTH.first();
        FieldValues days = DAY_OF_MONTH.all();
        FieldValues months = MONTH.all();
        FieldValues week = DAY_OF_WEEK.all();
        return switch (text) {
            case "@yearly", "@annually" -> new CalendarSchedule(zone, minute, hour, day, MONTH.first(), week);
            case "@monthly" -> new CalendarSchedule(zone, minute, hour, day, months, week);
            case "@weekly" -> new CalendarSchedule(zone, minute, hour, days, months, DAY_OF_WEEK.first());
            case "@daily", "@midnight" -> new CalendarSchedule(zone, minute, hour, days, months, week);
            case "@hourly" -> new CalendarSchedule(zone, minute, HOUR.all(), days, months, week);
            default -> throw new ScheduleSyntaxException("there is no macro %s", text);
        };
    }

    private static CronSchedule fields(String text, Optional<ZoneId> zone) throws ScheduleSyntaxException {
        String[] fields = SPACE.split(text.strip());
        int count = text.isBlank() ? 0 : fields.length;
        if (count != CronField.values().length) {
            throw new ScheduleSyntaxException("it has %d fields, not 5", count);
        }
        return new CalendarSchedule(
                zone,
                MINUTE.read(fields[0]),
                HOUR.read(fields[1]),
                DAY_OF_MONTH.read(fields[2]),
                MONTH.read(fields[3]),
                DAY_OF_WEEK.read(fields[4]));
    }
}
