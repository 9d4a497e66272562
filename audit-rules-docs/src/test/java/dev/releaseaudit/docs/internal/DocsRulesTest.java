package dev.releaseaudit.docs.internal;

import dev.releaseaudit.test.RulePackContract;

class DocsRulesTest extends RulePackContract {

    DocsRulesTest() {
        super(new DocsRules());
    }
}
