package dev.releaseaudit.report.document;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.RuleResult;
import dev.releaseaudit.report.document.Block.Item;
import dev.releaseaudit.report.print.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says what was looked at, against which rules, and what was not. */
final class ScopeSection implements Section {

    private static final int NAMES = 8;

    @Override
    public List<Block> of(AuditReport report) {
        List<Item> items = new ArrayList<>();
        items.add(new Item(lookedAt(report.inspected())));
        if (!report.targets().isEmpty()) {
            items.add(new Item(TargetLine.of(report.targets())));
        }
        items.add(new Item(rules(report.rules())));
        if (!report.idle().isEmpty()) {
            items.add(new Item(idle(report.idle())));
        }
        items.addAll(DiagnosticItems.of(report.diagnostics()));
        items.addAll(SuppressedItems.of(report.suppressed()));
        if (!report.baselined().isEmpty()) {
            items.add(new Item(known(report.baselined())));
        }
        return List.of(
                new Block.Heading(2, "Scope"),
                new Block.Items(false, items),
                new Block.Paragraph(new LineBuilder()
                        .text("Findings are based on the repository alone; nothing was run.")
                        .inlines()));
    }

    private static LineBuilder lookedAt(SortedMap<String, Integer> inspected) {
        String counts = inspected.entrySet().stream()
                .filter(kind -> kind.getValue() > 0)
                .map(kind -> Count.ofMany(kind.getValue(), kind.getKey()))
                .collect(Collectors.joining(", "));
        return new LineBuilder().strong("Looked at").text(":").sentence(counts.isEmpty() ? "nothing" : counts);
    }

    private static LineBuilder rules(List<RuleResult> rules) {
        String packs = rules.stream()
                .map(result -> result.rule().id().split("/", 2)[0])
                .collect(Collectors.groupingBy(pack -> pack, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(pack -> pack.getKey() + " " + pack.getValue())
                .collect(Collectors.joining(", "));
        String count = Count.of(rules.size(), "rule");
        return new LineBuilder()
                .strong("Against")
                .text(":")
                .sentence(count + (packs.isEmpty() ? "" : " (" + packs + ")"));
    }

    private static LineBuilder known(List<Finding> baselined) {
        return new LineBuilder()
                .strong("Known")
                .text(":")
                .sentence(Count.of(baselined.size(), "violation") + " in the baseline (" + SeverityCounts.of(baselined)
                        + ")")
                .cite(baselined.stream().map(Finding::location).toList(), NAMES);
    }

    private static LineBuilder idle(List<RuleResult> idle) {
        return new LineBuilder()
                .strong("Idle")
                .text(": " + Count.of(idle.size(), "rule") + " found nothing to judge: ")
                .codes(idle.stream().map(result -> result.rule().id()).toList(), NAMES)
                .text(".");
    }
}
