package dev.releaseaudit.internal.suppression;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.fixture.AnyReader;
import dev.releaseaudit.fixture.Finished;
import dev.releaseaudit.fixture.Growth;
import dev.releaseaudit.source.SourceTree;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileCommentsTest {

    @Tag("growth")
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
    void the_work_does_not_grow_faster_than_the_file(String text) {
        Auditor auditor = Auditor.builder()
                .withoutDiscovery()
                .reader(new AnyReader())
                .rule(new Finished())
                .threads(1)
                .build();

        Growth.assertLinear(
                20_000,
                text::repeat,
                many -> auditor.audit(SourceTree.of(Map.of("a.md", many, "a.conf", many, "a.html", many))));
    }
}
