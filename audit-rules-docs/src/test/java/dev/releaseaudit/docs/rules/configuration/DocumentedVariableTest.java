package dev.releaseaudit.docs.rules.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DocumentedVariableTest {

    private static final Trial TRIAL = Trial.of("docs/documented-variable", "docs/configuration.md")
            .with(
                    ".env.sample",
                    "# address\nDATABASE_URL=\n# lifetime\nSESSION_TTL=30m\n# key\nSESSION_SECRET=\n# limit\nLOGIN_MAX_ATTEMPTS=5\n# one\nSHARD_HOST_1=a\n");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                Set `SESION_TTL` to an hour.
                Set `SESSION_TTLS` to an hour.
                Set `DATABSE_URL` first.
                Set `LOGIN_MAX_ATTEMPS` to 3.
                Set `SESSION_SECRT=abc` and restart.
                The value is in `$SESSION_SECRETS`.
                The value is in `${DATABASE_URLS}`.
                | variable | default |⏎| --- | --- |⏎| `SESSION_TTL` | 30m |⏎| `DATABASE_URL` | |⏎| `CACHE_HOST` | |
                | name | meaning |⏎| --- | --- |⏎| SESSION_TTL | x |⏎| SESSION_SECRET | y |⏎| MAIL_FROM | z |
                | variable | meaning |⏎| --- | --- |⏎| `LOGIN_MAX_ATTEMPT` | x |
                - `LOGIN_MAX_ATEMPTS`: failed logins
                All of `LOGIM_*` are limits.
                Those that begin with `SESION_*` set how long.
                - `DATABSE_*`: where the data is
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                Set `SESSION_TTL` and `DATABASE_URL`.
                Set `SESSION_TTL=1h`, read `$SESSION_SECRET`.
                All of `LOGIN_*`.
                The method is `GET` or `POST`, the query `SELECT`, the branch `HEAD`.
                Node reads `NODE_ENV`, CI sets `GITHUB_TOKEN`.
                The code is `ERR_INVALID_ARG` or `HTTP_404`.
                The constant `MAX_VALUE` is big.
                Shards are `SHARD_HOST_2` and `SHARD_HOST_3`.
                `SESION_TTL` was renamed last year.
                | variable | meaning |⏎| --- | --- |⏎| `AWS_REGION` | x |⏎| `AWS_PROFILE` | y |
                ```sh⏎export SESION_TTL=1⏎```
                | verb | meaning |⏎| --- | --- |⏎| `GET` | read |
                All of `SESSION_*` and `LOGIN_MAX_*`.
                Terraform reads `TF_VAR_*`, Vite `VITE_*`.
                The shell sets `LC_*`, `XDG_*`.
                The pattern `*_URL` matches addresses.
                The macro `SESSION_TTL_SECONDS_OF_DAY` of a library.
                """);
    }

    @Test
    void without_known_variables_nothing_is_said() {
        assertThat(Trial.of("docs/documented-variable", "docs/configuration.md").messages("Set `SESION_TTL`."))
                .isEmpty();
    }
}
