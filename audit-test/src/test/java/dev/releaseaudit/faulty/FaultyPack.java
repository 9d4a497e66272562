package dev.releaseaudit.faulty;

import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.RulePack;
import java.util.List;
import java.util.Map;

/** Breaks every promise. */
public final class FaultyPack implements RulePack {

    @Override
    public String id() {
        return "faulty";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(new Careless(), new Unexplained(), new Unannotated(), new Misnamed(), new Unannotated());
    }

    @Override
    public Map<String, String> themes() {
        return Map.of("known", "Ends with a period.");
    }
}
