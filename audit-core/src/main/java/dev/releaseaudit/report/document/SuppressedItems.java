package dev.releaseaudit.report.document;

import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.report.document.Block.Item;
import dev.releaseaudit.report.print.Count;
import dev.releaseaudit.rule.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lists the violations that do not count, by the reason that was given. */
final class SuppressedItems {

    private static final int REASONS = 10;
    private static final int PLACES = 5;

    private SuppressedItems() {}

    static List<Item> of(List<Finding> suppressed) {
        List<Finding> violations =
                suppressed.stream().filter(f -> f.outcome() == Outcome.VIOLATED).toList();
        if (violations.isEmpty()) {
            return List.of();
        }
        String count =
                Count.of(violations.size(), "violation") + (violations.size() == 1 ? " does" : " do") + " not count";
        return List.of(new Item(
                new LineBuilder().strong("Suppressed").text(":").sentence(count).inlines(), reasons(violations)));
    }

    private static List<Item> reasons(List<Finding> violations) {
        List<List<Finding>> byReason = List.copyOf(violations.stream()
                .collect(
                        Collectors.groupingBy(f -> f.rule().id() + '\n' + reason(f), TreeMap::new, Collectors.toList()))
                .values());
        List<Item> items = new ArrayList<>();
        byReason.stream().limit(REASONS).forEach(same -> items.add(new Item(line(same))));
        if (byReason.size() > REASONS) {
            items.add(new Item(new LineBuilder().text((byReason.size() - REASONS) + " more reasons.")));
        }
        return items;
    }

    private static LineBuilder line(List<Finding> same) {
        String count = same.size() == 1 ? "" : " (" + same.size() + ")";
        return new LineBuilder()
                .code(same.get(0).rule().id())
                .text(count + ":")
                .sentence(reason(same.get(0)))
                .cite(same.stream().map(Finding::location).toList(), PLACES);
    }

    private static String reason(Finding finding) {
        return finding.suppression().map(Suppression::reason).orElse("");
    }
}
