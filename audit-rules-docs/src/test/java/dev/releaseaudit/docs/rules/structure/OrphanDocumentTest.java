package dev.releaseaudit.docs.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OrphanDocumentTest {

    private static final Trial TRIAL = Trial.of("docs/orphan-document", "README.md")
            .with("docs/guide.md", "# Guide\n\nSee the [runbook](ops/runbook.md).\n")
            .with("docs/ops/runbook.md", "# Runbook\n")
            .with("docs/adr/0001-x.md", "# Decision\n")
            .with("docs/README.md", "# Documents\n");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                # Shop
                # Shop⏎⏎See docs/guide.md.
                # Shop⏎⏎See the [runbook](docs/ops/runbook.md).
                # Shop⏎⏎See the [guide](https://example.com/docs/guide.md).
                # Shop⏎⏎See `docs/other.md`.
                # Shop⏎⏎```⏎[guide](docs/guide.md)⏎```
                # Shop⏎⏎[guide](docs/Guide.md)
                # Shop⏎⏎[decisions](docs/adr)
                # Shop⏎⏎[ops](docs/ops)
                # Shop⏎⏎<!-- [guide](docs/guide.md) -->
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                # Shop⏎⏎See the [guide](docs/guide.md).
                # Shop⏎⏎See the [documents](docs).
                # Shop⏎⏎See the [documents](docs/).
                # Shop⏎⏎See `docs/guide.md`.
                # Shop⏎⏎See [guide][g].⏎⏎[g]: docs/guide.md
                # Shop⏎⏎<a href="docs/guide.md">guide</a>
                # Shop⏎⏎See the [guide](./docs/guide.md#guide).
                # Shop⏎⏎See the [guide](/docs/guide.md).
                # Shop⏎⏎| guide |⏎| --- |⏎| [guide](docs/guide.md) |
                # Shop⏎⏎> See the [guide](docs/guide.md).
                """);
    }

    @Test
    void a_site_has_a_navigation_of_its_own() {
        assertThat(TRIAL.with("mkdocs.yml", "site_name: x\n").messages("# Shop"))
                .isEmpty();
    }
}
