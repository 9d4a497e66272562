package dev.releaseaudit.docs.rules.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DocumentedEndpointTest {

    private static final Trial TRIAL = Deployed.trial("docs/documented-endpoint");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                Readiness is `/readyz`.
                Readiness is `/healthz/redy`, liveness `/livez`.
                Check `/health` first.
                Check `GET /healthcheck` first.
                It answers on `/api/health`.
                It answers on `/healthz`.
                | probe | path |⏎| --- | --- |⏎| readiness | `/ready/now` |
                - `/ping` answers 200
                > `/startup` is asked first
                The path is `/actuator/health/liveness`, which Spring has.
                """);
    }

    @Test
    void the_end_of_a_served_path_is_another_path() {
        assertThat(TRIAL.messages("Check `/ready` first, then `/live`."))
                .containsExactly(
                        "docs/runbook.md names /ready, which is not probed or scraped; the manifests have /healthz/ready",
                        "docs/runbook.md names /live, which is not probed or scraped; the manifests have /healthz/live");
    }

    @Test
    void only_the_path_that_is_served_is_a_signal() {
        assertThat(TRIAL.report("Readiness is `/healthz/ready`.").satisfied()).hasSize(1);
        assertThat(TRIAL.report("Readiness is `/shop/healthz/ready`.").satisfied())
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                Readiness is `/healthz/ready`, liveness `/healthz/live`.
                Behind the proxy it is `/shop/healthz/ready`.
                Metrics are on `/metrics`, which nothing in the manifests scrapes.
                The route `/orders` lists orders.
                The page `/health-and-beauty` sells soap.
                Call `https://shop.tallyleaf.eu/healthz`.
                It was `/health` before the move.
                The file `docs/health` and the package `health`.
                ```sh⏎curl localhost/health⏎```
                Health is important.
                The load balancer asks `/AWS.ALB/healthcheck`.
                """);
    }
}
