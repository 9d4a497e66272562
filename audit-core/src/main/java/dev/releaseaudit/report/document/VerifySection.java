package dev.releaseaudit.report.document;

import dev.releaseaudit.report.AuditReport;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says what the repository leaves open, so that a person has to look elsewhere. */
final class VerifySection implements Section {

    @Override
    public List<Block> of(AuditReport report) {
        RuleItem item = new RuleItem("not known", report.targets().size());
        List<Block.Item> items = report.unknowns().stream()
                .collect(Collectors.groupingBy(f -> f.rule().id(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(open -> item.of(open, 0))
                .toList();
        Block body = items.isEmpty()
                ? new Block.Paragraph(new Line().text("Nothing.").inlines())
                : new Block.Items(false, items);
        return List.of(new Block.Heading(2, "To Verify Outside the Repository"), body);
    }
}
