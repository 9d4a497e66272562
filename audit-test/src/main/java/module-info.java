/** Tests rules and whole audits from JUnit. */
module dev.releaseaudit.test {
    requires io.github.classgraph;
    requires transitive dev.releaseaudit;
    requires static transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports dev.releaseaudit.test;

    uses dev.releaseaudit.rule.RulePack;
}
