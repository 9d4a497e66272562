package dev.releaseaudit.limits;

import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.RuleFamily;
import dev.releaseaudit.rule.RulePack;
import java.util.List;

/** Offers a family of rules about notes and nothing else. */
public final class LimitsPack implements RulePack {

    @Override
    public String id() {
        return "limits";
    }

    @Override
    public List<JoinRule<?>> rules() {
        return List.of();
    }

    @Override
    public List<RuleFamily<?>> families() {
        return List.of(new ShortNotes());
    }
}
