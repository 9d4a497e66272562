package dev.releaseaudit.notes;

import dev.releaseaudit.notes.rules.NotesKept;
import dev.releaseaudit.notes.rules.NothingToDo;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.RulePack;
import java.util.List;
import java.util.Map;

/** Offers the rules about notes. */
public final class NotesPack implements RulePack {

    @Override
    public String id() {
        return "notes";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(new NothingToDo(), new NotesKept());
    }

    @Override
    public Map<String, String> themes() {
        return Map.of("work", "Finish what was begun");
    }
}
