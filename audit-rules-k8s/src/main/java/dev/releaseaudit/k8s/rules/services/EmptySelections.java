package dev.releaseaudit.k8s.rules.services;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.cluster.SelectionCheck;
import dev.releaseaudit.rule.FamilyRule;
import dev.releaseaudit.rule.RuleFamily;
import dev.releaseaudit.rule.Severity;
import java.util.List;

/** Judges whether the selectors of Services, disruption budgets and network policies select pods. */
public final class EmptySelections implements RuleFamily<Manifest> {

    @Override
    public List<FamilyRule<Manifest>> rules() {
        return List.of(
                rule(
                        "service-dangling",
                        "Services select pods",
                        new SelectionCheck("", "Service", "spec.selector", Severity.ERROR, "no request reaches a pod")),
                rule(
                        "pdb-selects-nothing",
                        "Disruption budgets protect pods",
                        new SelectionCheck(
                                "policy",
                                "PodDisruptionBudget",
                                "spec.selector",
                                Severity.WARNING,
                                "it protects nothing")),
                rule(
                        "netpol-dangling",
                        "Network policies apply to pods",
                        new SelectionCheck(
                                "networking.k8s.io",
                                "NetworkPolicy",
                                "spec.podSelector",
                                Severity.WARNING,
                                "it restricts nothing")));
    }

    private static FamilyRule<Manifest> rule(String name, String title, SelectionCheck check) {
        return FamilyRule.<Manifest>of("k8s/" + name, title, check)
                .severity(check.severity())
                .kinds(check.kind());
    }
}
