package dev.releaseaudit.k8s.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.PrintedTable;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronScheduleTest {

    @Test
    void schedules_are_read_as_the_library_that_kubernetes_uses_reads_them() {
        PrintedTable table = PrintedTable.of(CronScheduleTest.class, "schedules.tsv");

        assertThat(table.rows()).hasSizeGreaterThan(60);
        assertThat(table.disagreements(row -> printed(row.get(0)))).isEmpty();
    }

    private static List<String> printed(String cell) {
        Optional<CronSchedule> schedule = CronSchedule.parse(cell.replace("\\t", "\t"));
        if (schedule.isEmpty()) {
            return List.of(cell, "refused");
        }
        List<String> row = new ArrayList<>(List.of(cell));
        List<String> starts = starts(schedule.orElseThrow(), "2026-01-31T23:59:30Z", 3);
        row.addAll(starts.size() < 3 ? List.of("never") : starts);
        return row;
    }

    @Test
    void starts_follow_the_clock_of_the_time_zone_where_it_changes() {
        PrintedTable table = PrintedTable.of(CronScheduleTest.class, "clock-changes.tsv");

        assertThat(table.disagreements(row -> {
                    List<String> ours = new ArrayList<>(row.subList(0, 2));
                    ours.addAll(starts(CronSchedule.parse(row.get(1)).orElseThrow(), row.get(0), 4));
                    return ours;
                }))
                .isEmpty();
    }

    private static List<String> starts(CronSchedule schedule, String after, int count) {
        List<String> starts = new ArrayList<>();
        Optional<ZonedDateTime> time = Optional.of(ZonedDateTime.parse(after));
        while (starts.size() < count && time.isPresent()) {
            time = schedule.next(time.orElseThrow());
            time.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).ifPresent(starts::add);
        }
        return starts;
    }

    @Test
    void time_zones_are_accepted_as_kubernetes_accepts_them() {
        PrintedTable table = PrintedTable.of(CronScheduleTest.class, "time-zones.tsv");

        assertThat(table.disagreements(
                        row -> List.of(row.get(0), TimeZones.problem(row.get(0)).isEmpty() ? "accepted" : "refused")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60 * * * * | minute 60 is above 59",
                "0 0 0 * * | day of month 0 is below 1",
                "0 0 * * 7 | day of week 7 is above 6",
                "0 0 * * | it has 4 fields, not 5",
                "*/0 * * * * | minute */0 has the step 0",
                "0 22-6 * * * | hour 22-6 ends before it begins",
                "H * * * * | minute has H where a number is due",
                "@reboot | there is no macro @reboot",
                "@every 1d | 1d is no duration",
                "TZ=Mars/Base 0 0 * * * | there is no time zone Mars/Base"
            })
    void a_schedule_that_is_refused_says_why(String text, String problem) {
        assertThat(CronSchedule.problem(text)).contains(problem);
    }

    @Test
    void a_schedule_that_is_accepted_has_no_problem() {
        assertThat(CronSchedule.problem("@daily")).isEmpty();
    }
}
