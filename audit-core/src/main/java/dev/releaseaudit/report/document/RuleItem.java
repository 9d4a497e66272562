package dev.releaseaudit.report.document;

import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.document.Block.Item;
import java.util.ArrayList;
import java.util.List;

/** Composes the entry for what one rule found wrong: one sentence where it can be said in one, else one for each case. */
final class RuleItem {

    private static final int CASES = 6;

    private final FindingLine line;

    RuleItem(FindingLine line) {
        this.line = line;
    }

    /** Returns the entry for findings of one rule, of so many that were judged. */
    Item of(List<Finding> findings, int judged) {
        List<SimilarFindings> cases = SimilarFindings.group(findings, Finding::message);
        String share = findings.size() > 1 && judged > findings.size() ? findings.size() + " of " + judged : "";
        if (cases.size() == 1) {
            return new Item(line.of(cases.get(0), true, share));
        }
        LineBuilder title = new LineBuilder()
                .strong(findings.get(0).rule().title())
                .text(":")
                .sentence("not so in " + (share.isEmpty() ? findings.size() + " cases" : share));
        List<Item> below = new ArrayList<>();
        cases.stream().limit(CASES).forEach(similar -> below.add(new Item(line.of(similar, false, ""))));
        if (cases.size() > CASES) {
            below.add(new Item(FindingLine.rest(cases.subList(CASES, cases.size()))));
        }
        return new Item(title.inlines(), below);
    }
}
