package dev.releaseaudit.docs.rules.consistency;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CanonicalDocumentTest {

    private static final Trial TRIAL = Trial.of("docs/canonical-document", "README.md")
            .with("docs/draft.md", "---\nstatus: Draft\n---\n# Policy\n\nReleases go out on Tuesdays.\n")
            .with("docs/old.md", "---\nstatus: superseded\n---\n# Old\n\nReleases went out on Mondays.\n")
            .with("docs/empty.md", "# Empty\n\nTBD\n")
            .with("docs/policy.md", "---\nstatus: accepted\n---\n# Policy\n\nReleases go out on Tuesdays.\n");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                The [policy](docs/draft.md) is the source of truth.
                The [policy](docs/draft.md) is canonical.
                The authoritative text is the [policy](docs/draft.md).
                See the [canonical policy](docs/old.md).
                The [list](docs/empty.md) is authoritative.
                - [policy](docs/old.md): the single source of truth for releases
                The normative text is [here](docs/draft.md).
                > The [policy](docs/empty.md) is the source of truth.
                The [policy][p] is canonical.⏎⏎[p]: docs/draft.md
                Read this first.⏎The canonical list is in [old](docs/old.md).
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                The [policy](docs/policy.md) is the source of truth.
                The [draft](docs/draft.md) is not ready.
                See the [old policy](docs/old.md).
                The code is the source of truth.
                The [policy](docs/policy.md) is canonical.
                The canonical name of a host is a CNAME.
                The authoritative server is at [example](https://example.com).
                # Canonical⏎⏎[draft](docs/draft.md)
                Canonical is a company; see [draft](https://canonical.com).
                The canonical form is `a/b`.
                """);
    }
}
