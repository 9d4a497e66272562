package dev.releaseaudit.k8s.rules.podsecurity;

import dev.releaseaudit.k8s.Pod;
import dev.releaseaudit.k8s.podsecurity.BaselineControls;
import dev.releaseaudit.k8s.podsecurity.ControlRule;
import dev.releaseaudit.rule.FamilyRule;
import dev.releaseaudit.rule.RuleFamily;
import java.util.List;

/**
 * Judges pods by the controls of the baseline level, one rule each.
 *
 * @param kubernetes the version of the cluster, such as {@code 1.30}; empty for the newest
 */
public record BaselinePodSecurity(String kubernetes) implements RuleFamily<Pod> {

    /** Creates the rules for the newest version. */
    public BaselinePodSecurity() {
        this("");
    }

    @Override
    public List<FamilyRule<Pod>> rules() {
        return ControlRule.of(BaselineControls.all(), kubernetes, "pss-baseline", "pss-restricted");
    }
}
