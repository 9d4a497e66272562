package dev.releaseaudit.env.internal;

import dev.releaseaudit.test.RulePackContract;

class EnvRulesTest extends RulePackContract {

    EnvRulesTest() {
        super(new EnvRules());
    }
}
