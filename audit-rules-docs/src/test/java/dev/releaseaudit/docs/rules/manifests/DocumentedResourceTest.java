package dev.releaseaudit.docs.rules.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DocumentedResourceTest {

    private static final Trial TRIAL = Deployed.trial("docs/documented-resource");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                ```sh⏎kubectl -n shop-prod rollout undo deployment/shop-backend⏎```
                ```sh⏎kubectl -n shop-prod rollout status deploy shop-backend⏎```
                ```sh⏎kubectl rollout undo deployment/shop-apl⏎```
                ```sh⏎kubectl -n shop-prod logs deploy/api⏎```
                ```sh⏎kubectl -n shop-prod scale deployment backend --replicas=3⏎```
                ```sh⏎kubectl -n shop-prod port-forward svc/shop 8080:8080⏎```
                ```sh⏎kubectl -n shop-prod create job --from=cronjob/expire-orders manual⏎```
                ```sh⏎kubectl describe cronjob order-expire⏎```
                Run `kubectl -n shop-prod get service web` to see it.
                ```sh⏎kubectl -n shop-prod exec -it deploy/worker -- sh⏎```
                ```sh⏎kubectl -n shop-prod create secret generic shop-db-credential --from-literal=a=b⏎```
                ```sh⏎kubectl -n shop-prod delete cronjob order-expirey⏎```
                """);
    }

    @Test
    void what_a_document_creates_is_there() {
        Trial setup = TRIAL.with(
                "docs/setup.md", "```sh\nkubectl create secret generic shop-db-credential --from-literal=a=b\n```\n");
        String markdown = "```sh\nkubectl -n shop-prod get secret shop-db-credential\n```";
        assertThat(setup.report(markdown).violations())
                .extracting(finding -> finding.location().path())
                .containsExactly("docs/setup.md");
        assertThat(TRIAL.messages(markdown)).hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                ```sh⏎kubectl -n shop-prod rollout undo deployment/shop-api⏎```
                ```sh⏎kubectl -n shop-prod get deployment shop-api⏎kubectl get deploy⏎```
                ```sh⏎kubectl -n shop-prod get pods,svc⏎```
                ```sh⏎kubectl -n shop-prod get pod shop-api-6d4f⏎kubectl logs pod/shop-api-6d4f⏎```
                ```sh⏎kubectl -n monitoring get deployment grafana⏎```
                ```sh⏎kubectl get deployment coredns⏎```
                ```sh⏎kubectl -n shop-prod get secret tls-by-hand⏎```
                ```sh⏎kubectl -n shop-prod rollout undo deployment/<name>⏎kubectl logs deploy/$NAME⏎```
                ```sh⏎kubectl -n shop-prod create job --from=cronjob/order-expiry order-expiry-manual⏎```
                ```sh⏎kubectl -n shop-prod create deployment scratch --image=nginx⏎```
                ```sh⏎kubectl -n shop-prod delete job order-expiry-manual⏎```
                ```sh⏎kubectl -n shop-prod create secret generic shop-db-credentials --from-literal=a=b⏎```
                ```sh⏎kubectl -n shop-prod create secret docker-registry pull --docker-server=x⏎```
                ```sh⏎kubectl -n shop-prod port-forward svc/shop-api-db-rw 5432:5432⏎```
                ```sh⏎helm install prometheus community/kube-prometheus-stack -n monitoring⏎kubectl -n shop-prod get svc/prometheus-server⏎```
                ```sh⏎helm upgrade --install redis bitnami/redis -n shop-prod⏎kubectl -n shop-prod get statefulset/redis-master⏎```
                """);
    }
}
