package dev.releaseaudit.k8s.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CronScheduleProperties {

    private static final ZonedDateTime NEW_YEAR = ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    @Property(tries = 200)
    void the_values_of_a_field_are_read_back(
            @ForAll @Size(min = 1) Set<@IntRange(max = 59) Integer> minutes,
            @ForAll @Size(min = 1) Set<@IntRange(min = 1, max = 31) Integer> days) {
        CronSchedule schedule =
                CronSchedule.parse(list(minutes) + " * " + list(days) + " * *").orElseThrow();

        assertThat(schedule).isInstanceOfSatisfying(CalendarSchedule.class, read -> {
            assertThat(read.minutes().values().boxed()).containsExactlyInAnyOrderElementsOf(minutes);
            assertThat(read.daysOfMonth().values().boxed()).containsExactlyInAnyOrderElementsOf(days);
        });
    }

    private static String list(Set<Integer> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Property(tries = 200)
    void a_start_is_after_the_moment_and_on_the_schedule(
            @ForAll @IntRange(max = 59) int minute,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(max = 600_000) int passed) {
        ZonedDateTime after = NEW_YEAR.plusMinutes(passed);
        CronSchedule schedule =
                CronSchedule.parse(minute + " " + hour + " * * *").orElseThrow();

        assertThat(schedule.next(after)).hasValueSatisfying(start -> {
            assertThat(start).isAfter(after).isBeforeOrEqualTo(after.plusDays(1));
            assertThat(start.getHour() * 60 + start.getMinute()).isEqualTo(hour * 60 + minute);
        });
    }

    @Property(tries = 300)
    void any_text_is_read_or_has_a_problem(@ForAll String text) {
        assertThat(CronSchedule.parse(text).isPresent())
                .isNotEqualTo(CronSchedule.problem(text).isPresent());
    }
}
