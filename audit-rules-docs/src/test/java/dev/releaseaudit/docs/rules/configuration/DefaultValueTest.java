package dev.releaseaudit.docs.rules.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DefaultValueTest {

    private static final Trial TRIAL = Trial.of("docs/default-value", "docs/configuration.md")
            .with(
                    ".env.sample",
                    "# lifetime\nSESSION_TTL=30m\n# level\nLOG_LEVEL=info\n# pool\nPOOL_MAX=10\n# address\nPUBLIC_URL=https://shop.tallyleaf.eu/\n# key\nAPI_SECRET=abcdefghij\n# colour\nACCENT_COLOR=\"#1f6f54\"\n");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                | variable | default |⏎| --- | --- |⏎| `SESSION_TTL` | `60m` |
                | variable | default |⏎| --- | --- |⏎| SESSION_TTL | 60m |
                | Name | Description | Default |⏎| --- | --- | --- |⏎| `LOG_LEVEL` | how much | debug |
                | env var | default value |⏎| --- | --- |⏎| `POOL_MAX` | 20 |
                | key | default |⏎| --- | --- |⏎| `POOL_MAX` | "20" |
                | Variable | Purpose | Default |⏎| --- | --- | --- |⏎| `POOL_MAX` | connections | 1 |
                | default | variable |⏎| --- | --- |⏎| 5m | `SESSION_TTL` |
                | setting | default |⏎| --- | --- |⏎| `ACCENT_COLOR` | `#ffffff` |
                | variable | default |⏎| --- | --- |⏎| `LOG_LEVEL` | info |⏎| `POOL_MAX` | 5 |
                | Option | Default |⏎| --- | --- |⏎| `SESSION_TTL` | 90m |
                `SESSION_TTL` defaults to `60m`.
                - `LOG_LEVEL` (default: `debug`)
                Set `POOL_MAX`; the default is `20`.
                `LOG_LEVEL`, by default `debug`, says how much.
                > `SESSION_TTL`: how long, default `1h`
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                | variable | default |⏎| --- | --- |⏎| `SESSION_TTL` | `30m` |
                | variable | default |⏎| --- | --- |⏎| `LOG_LEVEL` | INFO |
                | variable | default |⏎| --- | --- |⏎| `POOL_MAX` | "10" |
                | variable | default |⏎| --- | --- |⏎| `PUBLIC_URL` | `https://shop.tallyleaf.eu` |
                | variable | default |⏎| --- | --- |⏎| `SESSION_TTL` | - |
                | variable | default |⏎| --- | --- |⏎| `SESSION_TTL` | none |
                | variable | default |⏎| --- | --- |⏎| `SESSION_TTL` | half an hour |
                | variable | default |⏎| --- | --- |⏎| `OTHER_TTL` | 60m |
                | variable | example |⏎| --- | --- |⏎| `SESSION_TTL` | 60m |
                | variable | default |⏎| --- | --- |⏎| `SESSION_TTL`, `LOG_LEVEL` | 60m |
                | variable | default |⏎| --- | --- |⏎| `ACCENT_COLOR` | `#1f6f54` |
                `SESSION_TTL` defaults to `30m`.
                - `LOG_LEVEL` (default: `INFO`)
                `SESSION_TTL` is `60m` in staging.
                `SESSION_TTL` defaults to half an hour; `POOL_MAX` is `20`.
                `SESSION_TTL` defaults to `LOG_LEVEL`.
                By default `POOL_MAX` connections are open.
                """);
    }

    @Test
    void a_secret_has_no_default_to_compare() {
        assertThat(TRIAL.messages("| variable | default |\n| --- | --- |\n| `API_SECRET` | `zzzzzzzzzz` |"))
                .isEmpty();
    }
}
