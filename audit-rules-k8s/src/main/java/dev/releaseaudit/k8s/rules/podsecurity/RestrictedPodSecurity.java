package dev.releaseaudit.k8s.rules.podsecurity;

import dev.releaseaudit.k8s.Pod;
import dev.releaseaudit.k8s.podsecurity.ControlRule;
import dev.releaseaudit.k8s.podsecurity.RestrictedControls;
import dev.releaseaudit.rule.FamilyRule;
import dev.releaseaudit.rule.RuleFamily;
import java.util.List;

/**
 * Judges pods by the controls of the restricted level, one rule each.
 *
 * @param kubernetes the version of the cluster, such as {@code 1.30}; empty for the newest
 */
public record RestrictedPodSecurity(String kubernetes) implements RuleFamily<Pod> {

    /** Creates the rules for the newest version. */
    public RestrictedPodSecurity() {
        this("");
    }

    @Override
    public List<FamilyRule<Pod>> rules() {
        return ControlRule.of(RestrictedControls.all(), kubernetes, "pss-restricted");
    }
}
