package dev.releaseaudit.internal.suppression;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.fixture.AnyReader;
import dev.releaseaudit.fixture.Finished;
import dev.releaseaudit.source.SourceTree;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileCommentsTest {

    private static final int TIMES = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- audit:ignore ",
                "<!-- audit:ignored --> `",
                " # audit:ignored",
                "# audit:ignore text/* -- r\n",
                "todo # audit:ignore text/finished -- r\n",
                "<!-- audit:ignore text/* -- r -->\n",
                "<!--\n",
                "audit:ignore```\n",
            })
    void the_time_does_not_grow_faster_than_the_file(String text) {
        Auditor auditor = Auditor.builder()
                .withoutDiscovery()
                .reader(new AnyReader())
                .rule(new Finished())
                .build();
        String many = text.repeat(TIMES);

        assertTimeoutPreemptively(
                Duration.ofSeconds(15),
                () -> auditor.audit(SourceTree.of(Map.of("a.md", many, "a.conf", many, "a.html", many))));
    }
}
