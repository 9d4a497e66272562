package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.test.RulePackContract;

class KubernetesRulesTest extends RulePackContract {

    KubernetesRulesTest() {
        super(new KubernetesRules());
    }
}
