package dev.releaseaudit.docs.rules.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DocumentedHostTest {

    private static final Trial TRIAL =
            Trial.of("docs/documented-host", "docs/runbook.md").with("k8s/prod/ingress.yaml", """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata:
              name: shop
              namespace: shop-prod
            spec:
              rules:
                - host: shop.tallyleaf.eu
                - host: payments.tallyleaf.eu
            """);

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                ```sh⏎curl -fsS https://shop.talyleaf.eu/healthz⏎```
                ```sh⏎curl https://payment.tallyleaf.eu⏎```
                See [the shop](https://shop.tallylead.eu).
                See <https://shop.tallyleef.eu/orders>.
                The host is `shop.tallyleaff.eu`.
                The address is `https://payments.tallylea.eu/x`.
                Run `curl http://paymenst.tallyleaf.eu` first.
                | host |⏎| --- |⏎| `shop.tallylaef.eu` |
                - [x](HTTPS://x.eu) and `payments.taIlyleaf.eu`, then `paymentz.tallyleaf.eu`
                > `shop.tallylea-f.eu`
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                ```sh⏎curl -fsS https://shop.tallyleaf.eu/healthz⏎```
                See [payments](https://payments.tallyleaf.eu:8443/x).
                The API is `app.tallyleaf.eu`, the shop `shoq.tallyleaf.eu`.
                Staging is `shop.staging.tallyleaf.eu`.
                The other one is `payments2.tallyleaf.eu`.
                The domain is `tallyleaf.eu`, the German one `shop.tallyleaf.de`.
                See [the registry](https://registry.tallyleaf.eu) and `https://example.com`.
                The file is `shop.tallyleaf.yaml`, the key `payments.tallyleaf`.
                It is the shop.talyleaf.eu of words without code.
                `shop.tallyleaf.eu` is the host.
                """);
    }

    @Test
    void where_it_is_served_is_shown() {
        assertThat(TRIAL.report("`shop.talyleaf.eu`").violations().get(0).evidence())
                .extracting(evidence -> evidence.location().toString())
                .containsExactly("k8s/prod/ingress.yaml:8:13");
    }

    @Test
    void without_hosts_nothing_is_said() {
        assertThat(Trial.of("docs/documented-host", "README.md").messages("`shop.talyleaf.eu`"))
                .isEmpty();
    }
}
