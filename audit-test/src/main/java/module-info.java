/** Tests rules and whole audits from JUnit. */
module dev.releaseaudit.test {
    requires transitive dev.releaseaudit;
    requires static org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;
}
