package dev.releaseaudit.report.document;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.document.Block.Item;
import dev.releaseaudit.report.print.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what is missing, by theme, the worst first. */
final class GapSection implements Section {

    @Override
    public List<Block> of(AuditReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Gaps / Actions Required Before Production"));
        RuleItem item = new RuleItem(new FindingLine(report.targets().size()));
        List<Theme> themes = Theme.worstFirst(report);
        for (int i = 0; i < themes.size(); i++) {
            Theme theme = themes.get(i);
            blocks.add(new Block.Heading(3, (i + 1) + ") " + theme.heading()));
            blocks.add(new Block.Paragraph(weight(theme).inlines()));
            blocks.add(new Block.Items(false, items(report, theme, item)));
        }
        if (themes.isEmpty()) {
            blocks.add(new Block.Paragraph(new LineBuilder().text(none(report)).inlines()));
        }
        return blocks;
    }

    private static String none(AuditReport report) {
        int known = report.baselined().size();
        return known == 0
                ? "None found."
                : "None that is new; " + Count.of(known, "known gap") + " in the baseline (see Scope).";
    }

    private static LineBuilder weight(Theme theme) {
        List<String> ids = theme.gaps().stream()
                .map(f -> f.rule().id())
                .distinct()
                .sorted()
                .toList();
        return new LineBuilder()
                .text(SeverityCounts.of(theme.gaps()) + ", found by ")
                .codes(ids, ids.size())
                .text(".");
    }

    private static List<Item> items(AuditReport report, Theme theme, RuleItem item) {
        Map<String, List<Finding>> byRule = theme.gaps().stream()
                .collect(Collectors.groupingBy(f -> f.rule().id(), LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(rule -> item.of(rule.getValue(), judged(report, rule.getKey())))
                .toList();
    }

    private static int judged(AuditReport report, String rule) {
        long judged = report.findings().stream()
                .filter(f -> f.rule().id().equals(rule) && !f.rule().summary())
                .count();
        return (int) judged;
    }
}
