package dev.releaseaudit.docs.rules.manifests;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DocumentedPortTest {

    private static final Trial TRIAL = Deployed.trial("docs/documented-port");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                The API listens on port 3000 in the cluster.
                The pods are listening on port `3000`.
                The container exposes port 8081.
                Prometheus scrapes port 9090 of each pod.
                The Service is bound to port 80.
                Metrics are served on port 9102.
                ```sh⏎kubectl -n shop-prod port-forward service/shop-api 3000:3000⏎```
                ```sh⏎kubectl port-forward svc/shop-api 8080:80⏎```
                ```sh⏎kubectl port-forward deployment/shop-api :3000⏎```
                Run `kubectl port-forward svc/shop-api 9000` and look.
                - liveness is probed on port 8443
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                The API listens on port 8080 in the cluster.
                Both probes are answered on port 8080.
                The development server listens on port 5173 locally.
                PostgreSQL listens on port 5432, a database of the provider.
                The pod has to reach the provider on port 443.
                Egress to port 53 is allowed.
                ```sh⏎kubectl port-forward service/shop-api 3000:8080⏎```
                ```sh⏎kubectl port-forward svc/grafana 3000:3000 -n monitoring⏎```
                ```sh⏎kubectl port-forward svc/shop-api $PORT:8080⏎```
                We report 3000 orders; support 24 of them.
                Chapter 3 is about port numbers in general.
                """);
    }
}
