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
        FindingLine line = new FindingLine(report.targets().size());
        List<Item> items = new ArrayList<>();
        report.unknowns().stream()
                .collect(Collectors.groupingBy(f -> f.rule().id(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(open -> items.addAll(items(line, open)));
        Block body = items.isEmpty()
                ? new Block.Paragraph(new LineBuilder().text("Nothing.").inlines())
                : new Block.Items(false, items);
        return List.of(new Block.Heading(2, "To Verify Outside the Repository"), body);
    }

    private static List<Item> items(FindingLine line, List<Finding> open) {
        List<SimilarFindings> cases = SimilarFindings.group(open, Finding::message);
        List<Item> items = new ArrayList<>();
        cases.stream().limit(CASES).forEach(similar -> items.add(new Item(line.of(similar, true, ""))));
        if (cases.size() > CASES) {
            items.add(new Item(FindingLine.rest(cases.subList(CASES, cases.size()))));
        }
        return items;
    }
}
