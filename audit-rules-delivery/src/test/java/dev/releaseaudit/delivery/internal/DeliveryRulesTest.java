package dev.releaseaudit.delivery.internal;

import dev.releaseaudit.test.RulePackContract;

class DeliveryRulesTest extends RulePackContract {

    DeliveryRulesTest() {
        super(new DeliveryRules());
    }
}
