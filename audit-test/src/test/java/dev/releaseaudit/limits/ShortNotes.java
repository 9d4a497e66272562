package dev.releaseaudit.limits;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.notes.Note;
import dev.releaseaudit.rule.FamilyRule;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.RuleFamily;
import dev.releaseaudit.rule.RuleGroup;
import java.util.List;
import java.util.stream.Stream;

/** Judges the length of notes, in one rule for each limit. */
@RuleGroup(theme = "work")
public final class ShortNotes implements RuleFamily<Note> {

    @Override
    public List<FamilyRule<Note>> rules() {
        return Stream.of(20, 40).map(ShortNotes::atMost).toList();
    }

    private static FamilyRule<Note> atMost(int limit) {
        Rule<Note> rule = note ->
                note.text().length() > limit ? violated(note, "is longer than %d", limit) : satisfied(note, "is short");
        return FamilyRule.of("limits/at-most-" + limit, "Notes have at most " + limit + " letters", rule);
    }
}
