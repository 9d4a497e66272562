package dev.releaseaudit.report.document;

import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.print.Count;
import dev.releaseaudit.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** Words how much violations weigh: {@code 2 blocking, 1 warning}. */
final class SeverityCounts {

    private SeverityCounts() {}

    static String of(List<Finding> gaps) {
        List<String> words = new ArrayList<>();
        long errors = count(gaps, Severity.ERROR);
        if (errors > 0) {
            words.add(errors + " blocking");
        }
        long warnings = count(gaps, Severity.WARNING);
        if (warnings > 0) {
            words.add(Count.of(warnings, "warning"));
        }
        long remarks = count(gaps, Severity.INFO);
        if (remarks > 0) {
            words.add(Count.of(remarks, "remark"));
        }
        return String.join(", ", words);
    }

    static long count(List<Finding> gaps, Severity severity) {
        return gaps.stream().filter(f -> f.severity() == severity).count();
    }
}
