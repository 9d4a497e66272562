package dev.releaseaudit.docs.rules.status;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Table;
import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.docs.status.NoGo;
import dev.releaseaudit.docs.status.StatusColumns;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.OptionalInt;
import java.util.Set;

/** Judges what the status tables of operational documents admit: items not started, blocked, without an owner, a "no go"; what blocks the launch is an error. */
@About(id = "docs/status-table", title = "Status tables show nothing open")
public final class StatusTable implements Rule<Document> {

    private static final Set<String> OPEN = Vocabulary.words("open status");
    private static final Set<String> UNDERWAY = Vocabulary.words("status under way");
    private static final Set<String> NOBODY = Vocabulary.words("no owner");

    @Override
    public Verdicts check(Document document) {
        Tally tally = new Tally(document, "items of status tables");
        if (document.isCurrent() && document.kind().isOperational()) {
            document.page().tables().forEach(table -> table(table, tally));
            NoGo.in(document)
                    .forEach(said -> tally.add(violated(said, "%s: %s", document.path(), said.text())
                            .key("no go")
                            .severity(Severity.ERROR)
                            .fix("Do what the verdict asks for, then change it")));
        }
        return tally.verdicts();
    }

    private static void table(Table table, Tally tally) {
        OptionalInt status = StatusColumns.status(table);
        OptionalInt owner = StatusColumns.owner(table);
        for (Table.Row row : table.rows()) {
            String said = status.isPresent() ? StatusColumns.word(row, status.getAsInt()) : "";
            boolean unowned = owner.isPresent() && NOBODY.contains(StatusColumns.word(row, owner.getAsInt()));
            if (OPEN.contains(said) || UNDERWAY.contains(said) || unowned) {
                Verdict open = open(row, said, unowned);
                boolean blocks = said.equals("no go") || OPEN.contains(said) && StatusColumns.blocks(table, row);
                tally.add(blocks ? open.severity(Severity.ERROR) : open);
            } else if (!said.isEmpty()) {
                tally.holds(row);
            }
        }
    }

    private static Verdict open(Table.Row row, String said, boolean unowned) {
        String item = row.words(0);
        String state = said.isEmpty() ? "" : "is " + said;
        String both = state + (unowned && !state.isEmpty() ? " and " : "") + (unowned ? "has no owner" : "");
        Verdict verdict = violated(row, "%s: %s %s", row.location().path(), item.isEmpty() ? "an item" : item, both)
                .key(item)
                .fix("Finish " + item + (unowned ? ", and name its owner" : ""));
        return OPEN.contains(said) || unowned ? verdict : verdict.severity(Severity.INFO);
    }
}
