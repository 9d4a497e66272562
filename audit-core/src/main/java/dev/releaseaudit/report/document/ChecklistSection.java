package dev.releaseaudit.report.document;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.document.Block.Item;
import dev.releaseaudit.report.print.Count;
import java.util.ArrayList;
import java.util.List;

/** Says what to do, one item for each theme that has gaps, made of the fixes. */
final class ChecklistSection implements Section {

    private static final int FIXES = 6;
    private static final int NAMES = 3;
    private static final int PLACES = 3;

    @Override
    public List<Block> of(AuditReport report) {
        int targets = report.targets().size();
        List<Item> items = new ArrayList<>();
        Theme.worstFirst(report).forEach(theme -> items.add(new Item(item(theme, targets))));
        if (!report.complete()) {
            items.add(new Item(new LineBuilder()
                    .strong("Complete the audit")
                    .text(": mend what could not be looked at (see Scope), then audit again.")));
        }
        Block body = items.isEmpty()
                ? new Block.Paragraph(new LineBuilder().text("Nothing to do.").inlines())
                : new Block.Items(true, items);
        return List.of(new Block.Heading(2, "Recommended Release Checklist (Actionable)"), body);
    }

    private static LineBuilder item(Theme theme, int targets) {
        LineBuilder line = new LineBuilder().strong(theme.heading());
        TargetNames.of(theme.gaps(), targets).ifPresent(names -> line.text(" " + names));
        return line.text(":")
                .sentence(fixes(theme.gaps()))
                .cite(theme.gaps().stream().map(Finding::location).toList(), PLACES);
    }

    private static String fixes(List<Finding> gaps) {
        List<Finding> mendable = gaps.stream().filter(f -> f.fix().isPresent()).toList();
        if (mendable.isEmpty()) {
            return "close the " + Count.of(gaps.size(), "gap") + " above";
        }
        List<SimilarFindings> fixes =
                SimilarFindings.group(mendable, f -> f.fix().orElseThrow());
        List<String> words = new ArrayList<>();
        fixes.stream().limit(FIXES).forEach(fix -> words.add(words(fix)));
        if (fixes.size() > FIXES) {
            words.add("and " + (fixes.size() - FIXES) + " more as said above");
        }
        return String.join("; ", words);
    }

    private static String words(SimilarFindings similar) {
        String fix = Uncapitalized.of(similar.first().fix().orElseThrow());
        long different = similar.all().stream().map(Finding::fix).distinct().count();
        return different == 1 ? fix : fix + ", and likewise for " + CodeNames.of(similar.others(), NAMES);
    }
}
