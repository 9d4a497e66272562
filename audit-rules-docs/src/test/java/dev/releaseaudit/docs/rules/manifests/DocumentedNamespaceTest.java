package dev.releaseaudit.docs.rules.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DocumentedNamespaceTest {

    private static final Trial TRIAL = Deployed.trial("docs/documented-namespace");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                ```sh⏎kubectl -n shop-production rollout undo deployment/shop-api⏎```
                ```sh⏎kubectl -n shop-prd get pods⏎```
                ```sh⏎kubectl get pods --namespace shop-prodd⏎```
                ```sh⏎kubectl get pods --namespace=shop-stage⏎```
                ```sh⏎kubectl logs deployment/shop-api -n live⏎```
                ```sh⏎kubectl rollout status deploy/shop-api -n production⏎```
                ```sh⏎kubectl describe cronjob order-expiry -n jobs⏎```
                Run `kubectl -n shop-dev get pods` first.
                ```sh⏎$ kubectl -n shop_prod get pods⏎```
                ```sh⏎kubectl port-forward -n tallyleaf svc/shop-api 8080:8080⏎```
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                ```sh⏎kubectl -n shop-prod rollout undo deployment/shop-api⏎```
                ```sh⏎kubectl get pods --namespace=shop-prod⏎```
                ```sh⏎kubectl -n monitoring get pods⏎```
                ```sh⏎kubectl -n ingress-nginx logs deployment/ingress-nginx-controller⏎```
                ```sh⏎kubectl -n kube-system get pods⏎```
                ```sh⏎kubectl -n <namespace> get pods⏎kubectl -n $NS get pods⏎```
                ```sh⏎kubectl get pods -A⏎kubectl get nodes⏎```
                ```sh⏎kubectl create namespace shop-load⏎kubectl -n shop-load get pods⏎```
                ```sh⏎docker run -n shop-production nginx⏎```
                The namespace shop-production is gone.
                ```yaml⏎namespace: shop-production⏎```
                """);
    }

    @Test
    void without_namespaces_nothing_is_said() {
        assertThat(Trial.of("docs/documented-namespace", "README.md").messages("```sh\nkubectl -n x get pods\n```"))
                .isEmpty();
    }
}
