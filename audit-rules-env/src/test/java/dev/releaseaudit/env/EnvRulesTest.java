package dev.releaseaudit.env;

import dev.releaseaudit.test.RulePackContract;

class EnvRulesTest extends RulePackContract {

    EnvRulesTest() {
        super(new EnvRules());
    }
}
