package dev.releaseaudit.cli.trial;

import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.RulePack;
import java.util.List;
import java.util.Map;

/** Offers rules over plain text files. */
public final class TrialPack implements RulePack {

    @Override
    public String id() {
        return "trial";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(new NoTodo(), new ShortLines(), new Steady());
    }

    @Override
    public Map<String, String> themes() {
        return Map.of("text", "Finish the text");
    }
}
