package dev.releaseaudit.delivery.internal;

import dev.releaseaudit.delivery.rules.compose.ComposeVariableUnset;
import dev.releaseaudit.delivery.rules.images.CopySourceMissing;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.RulePack;
import java.util.List;
import java.util.Map;

/** Offers the rules about how programs are built, run and released. */
public final class DeliveryRules implements RulePack {

    @Override
    public String id() {
        return "delivery";
    }

    @Override
    public List<JoinRule<?>> rules() {
        return List.of(new ComposeVariableUnset(), new CopySourceMissing());
    }

    @Override
    public Map<String, String> themes() {
        return Map.of("builds", "Make builds find what they need", "compose", "Give Compose what it asks for");
    }
}
