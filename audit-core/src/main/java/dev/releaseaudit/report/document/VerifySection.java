package dev.releaseaudit.report.document;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.document.Block.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says what the repository leaves open, so that a person has to look elsewhere. */
final class VerifySection implements Section {

    private static final int CASES = 12;

    @Override
    public List<Block> of(AuditReport report) {
        CaseLine line = new CaseLine(report.targets().size());
        List<Item> items = new ArrayList<>();
        report.unknowns().stream()
                .collect(Collectors.groupingBy(f -> f.rule().id(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(open -> items.addAll(items(line, open)));
        Block body = items.isEmpty()
                ? new Block.Paragraph(new Line().text("Nothing.").inlines())
                : new Block.Items(false, items);
        return List.of(new Block.Heading(2, "To Verify Outside the Repository"), body);
    }

    private static List<Item> items(CaseLine line, List<Finding> open) {
        List<Alike<Finding>> cases = Alike.group(open, Finding::subject, Finding::message);
        List<Item> items = new ArrayList<>();
        cases.stream().limit(CASES).forEach(alike -> items.add(new Item(line.of(alike, true, ""))));
        if (cases.size() > CASES) {
            items.add(new Item(CaseLine.rest(cases.subList(CASES, cases.size()))));
        }
        return items;
    }
}
