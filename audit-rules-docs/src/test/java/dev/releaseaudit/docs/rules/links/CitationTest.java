package dev.releaseaudit.docs.rules.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CitationTest {

    private static final Trial TRIAL = Trial.of("docs/citation", "docs/guide.md")
            .with("src/config.ts", "one\ntwo\nthree\n")
            .with("docs/other.md", "# Other\n\ntext\n")
            .paths("src/absent.ts");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                Signed. 【F:src/config.ts†L1-L9】
                Signed. 【F:src/config.ts†L4】
                Signed. 【F:src/missing.ts†L1】
                Signed. 【F:src/Config.ts†L1-L2】
                Signed. 【F:src/config.ts†L3-L1】
                Signed. 【F:src/config.ts†L0】
                Twice. 【F:src/config.ts†L1】【F:src/config.ts†L7-L8】
                See `src/config.ts:12`.
                See `src/config.ts:2-12`.
                See `src/config.ts#L12`.
                See [the code](../src/config.ts#L12-L14).
                See [the code](../src/config.ts#L12).
                - item 【F:docs/other.md†L30-L31】
                """);
    }

    @Test
    void a_plan_cites_lines_that_exist_too() {
        Trial plan = Trial.of("docs/citation", "docs/plans/links.md").with("src/config.ts", "1\n2\n");
        assertThat(plan.messages("See `src/config.ts:12`.")).hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                Signed. 【F:src/config.ts†L1-L3】
                Signed. 【F:src/config.ts†L2】
                Signed. 【F:src/absent.ts†L200】
                Write `【F:path†L1-L9】` to cite.
                ```⏎【F:src/missing.ts†L1】⏎```
                See `src/config.ts:2` and `src/config.ts#L1-L3`.
                See [the code](../src/config.ts#L1).
                See [elsewhere](https://example.com/src/config.ts#L99).
                The server is on `localhost:8080` and `127.0.0.1:9090`.
                The ratio is `16:9`, the time `12:30`.
                The image is `redis:7` and `postgres:16`.
                See `unknown.ts:12`, which is another repository's.
                【F:without lines】 and 【F:src/config.ts】
                """);
    }
}
